import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
export function Box({ children }: { children?: ReactNode }) { return <View>{children}</View> }

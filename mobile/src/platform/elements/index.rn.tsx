import type { ReactNode } from 'react'
import { Text, View } from 'react-native'
export function Box({ children }: { children?: ReactNode }) { return <View><Text>{children}</Text></View> }

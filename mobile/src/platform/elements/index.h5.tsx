import type { ReactNode } from 'react'
export function Box({ children }: { children?: ReactNode }) { return <div data-h5="1">{children}</div> }

import { RootPortal, View } from '@tarojs/components'
import type { CSSProperties } from 'react'
import type { OverlayProps } from './props'

export function Overlay(props: OverlayProps) {
  return (
    <RootPortal>
      <View className={`zb-overlay zb-overlay-${props.place}`} catchMove>
        <View
          className="zb-scrim"
          style={{ background: props.scrim } as CSSProperties}
          onClick={props.onClose}
        />
        <View className="zb-overlay-body">{props.children}</View>
      </View>
    </RootPortal>
  )
}

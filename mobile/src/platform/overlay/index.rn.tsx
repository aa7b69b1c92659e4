import { Modal, Pressable, View } from 'react-native'
import type { OverlayProps } from './props'

export function Overlay(props: OverlayProps) {
  const middle = props.place === 'middle'
  return (
    <Modal transparent visible animationType={middle ? 'fade' : 'slide'} onRequestClose={props.onClose}>
      <View style={{ flex: 1, justifyContent: middle ? 'center' : 'flex-end', padding: middle ? 24 : 0 }}>
        <Pressable
          accessible={false}
          onPress={props.onClose}
          style={{ position: 'absolute', top: 0, left: 0, right: 0, bottom: 0, backgroundColor: props.scrim }}
        />
        <View accessibilityViewIsModal accessibilityLabel={props.label} style={{ maxHeight: '88%' }}>
          {props.children}
        </View>
      </View>
    </Modal>
  )
}

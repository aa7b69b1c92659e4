import { View } from '@tarojs/components'
import { tileOf } from './tile'

export function Watermark({ text, colour }: { text: string; colour: string }) {
  return <View className="zb-watermark" style={{ backgroundImage: tileOf(text, colour) }} />
}

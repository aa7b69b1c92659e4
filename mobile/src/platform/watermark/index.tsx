import { Text, View } from '@tarojs/components'

const lines = Array.from({ length: 14 }, (_, line) => line)

export function Watermark({ text, colour }: { text: string; colour: string }) {
  return (
    <View className="zb-watermark" style={{ color: colour }}>
      <View className="zb-watermark-sheet">
        {lines.map((line) => (
          <Text key={line} className="zb-watermark-line" style={{ paddingLeft: `${(line % 3) * 64}px` }}>
            {`${text}      `.repeat(7)}
          </Text>
        ))}
      </View>
    </View>
  )
}

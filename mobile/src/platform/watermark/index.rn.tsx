import { useEffect, useRef } from 'react'
import { Animated, Easing, StyleSheet, Text, View } from 'react-native'

const lines = Array.from({ length: 14 }, (_, line) => line)

export function Watermark({ text, colour }: { text: string; colour: string }) {
  const shift = useRef(new Animated.Value(-48)).current
  useEffect(() => {
    const to = (toValue: number) =>
      Animated.timing(shift, { toValue, duration: 24_000, easing: Easing.linear, useNativeDriver: true })
    const drift = Animated.loop(Animated.sequence([to(48), to(-48)]))
    drift.start()
    return () => drift.stop()
  }, [shift])
  return (
    <View
      style={[StyleSheet.absoluteFill, { overflow: 'hidden' }]}
      pointerEvents="none"
      importantForAccessibility="no-hide-descendants"
    >
      <Animated.View
        style={{
          position: 'absolute',
          left: -160,
          width: 900,
          transform: [{ rotate: '-18deg' }, { translateX: shift }],
        }}
      >
        {lines.map((line) => (
          <Text
            key={line}
            numberOfLines={1}
            style={{
              paddingVertical: 26,
              paddingLeft: (line % 3) * 64,
              fontSize: 18,
              color: colour,
              letterSpacing: 4,
            }}
          >
            {`${text}      `.repeat(7)}
          </Text>
        ))}
      </Animated.View>
    </View>
  )
}

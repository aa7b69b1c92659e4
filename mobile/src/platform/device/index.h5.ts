import type { ThisDevice } from './index'

const systems: [RegExp, string][] = [
  [/HarmonyOS/, '鸿蒙手机'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, '安卓手机'],
  [/Windows/, 'Windows 电脑'],
  [/Macintosh/, 'Mac'],
  [/Linux/, 'Linux 电脑'],
]
const browsers: [RegExp, string][] = [
  [/MicroMessenger/, '微信'],
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
]

export function thisDevice(): ThisDevice {
  const agent = navigator.userAgent
  const system = systems.find(([pattern]) => pattern.test(agent))?.[1] ?? '这台设备'
  const browser = browsers.find(([pattern]) => pattern.test(agent))?.[1] ?? '浏览器'
  return { name: `${system} · ${browser}`, platform: 'h5' }
}

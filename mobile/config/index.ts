import path from 'node:path'
import { defineConfig } from '@tarojs/cli'
import { editionAlias } from './edition'
import { h5 } from './h5'
import { mini } from './mini'

export default defineConfig(async () => ({
  projectName: 'zhangban',
  date: '2026-11-22',
  designWidth: 375,
  deviceRatio: { 375: 2, 750: 1, 640: 1.17, 828: 0.905 },
  sourceRoot: 'src',
  outputRoot: `dist/${process.env.TARO_ENV === 'rn' ? 'native' : process.env.TARO_ENV}`,
  plugins: [path.resolve(__dirname, 'aria-plugin.ts')],
  framework: 'react',
  compiler: { type: 'webpack5', prebundle: { enable: false } },
  cache: { enable: false },
  alias: editionAlias(),
  mini,
  h5,
  rn: { appName: 'zhangban', postcss: { cssModules: { enable: false } } },
}))

import path from 'node:path'
import { requireWithEsbuild } from '@tarojs/helper'
import { transpiled } from './packages'

// The table lives with the features; Taro compiles only this folder by itself.
const { pages } = requireWithEsbuild(path.resolve(__dirname, '../src/navigation/pages.ts')) as {
  pages: { page: string; url: string }[]
}

interface Chain {
  resolve: { alias: { set(from: string, to: string): unknown } }
  optimization: { splitChunks(options: object): unknown }
  performance: { hints(level: false): unknown }
}

export const h5 = {
  publicPath: '/',
  staticDirectory: 'static',
  router: {
    mode: 'browser' as const,
    customRoutes: Object.fromEntries(pages.map((page) => [`/${page.page}`, page.url])),
  },
  postcss: { pxtransform: { enable: false, config: {} }, cssModules: { enable: false } },
  compile: { include: transpiled },
  output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
  enableExtract: true,
  miniCssExtractPluginOption: {
    filename: 'css/[name].[contenthash:8].css',
    chunkFilename: 'css/[name].[contenthash:8].css',
  },
  webpackChain(chain: Chain) {
    for (const sheet of [
      '@tarojs/components/dist/taro-components/taro-components.css',
      '@tarojs/components/global.css',
    ]) {
      chain.resolve.alias.set(sheet, path.resolve(__dirname, 'no-styles.css'))
    }
    // What two pages share is loaded once, not with each of them.
    chain.optimization.splitChunks({ chunks: 'all', minSize: 12_000, maxAsyncRequests: 8 })
    // scripts/check-size.mjs holds the budget.
    chain.performance.hints(false)
    // Our elements are plain HTML, so Taro's web components would be weight that nothing uses.
    chain.resolve.alias.set(
      '@tarojs/components/dist/components',
      path.resolve(__dirname, 'without-web-components.js'),
    )
  },
}

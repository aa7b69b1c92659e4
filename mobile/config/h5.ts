import path from 'node:path'
import { requireWithEsbuild } from '@tarojs/helper'
import { transpiled } from './packages'

// The table lives with the features; Taro compiles only this folder by itself.
const { pages } = requireWithEsbuild(path.resolve(__dirname, '../src/navigation/pages.ts')) as {
  pages: { page: string; url: string }[]
}

interface AliasChain {
  resolve: { alias: { set(from: string, to: string): unknown } }
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
  webpackChain(chain: AliasChain) {
    // Our elements are plain HTML, so Taro's web components would be weight that nothing uses.
    chain.resolve.alias.set(
      '@tarojs/components/dist/components',
      path.resolve(__dirname, 'without-web-components.js'),
    )
  },
}

import { transpiled } from './packages'

export const mini = {
  postcss: { pxtransform: { enable: false, config: {} }, cssModules: { enable: false } },
  compile: { include: transpiled },
  optimizeMainPackage: { enable: true },
}

const path = require('node:path')
const { getDefaultConfig, mergeConfig } = require('@react-native/metro-config')
const { getMetroConfig } = require('@tarojs/rn-supporter')

const workspace = path.resolve(__dirname, '..')

/** Workspace packages are linked from outside this folder, so Metro has to watch and look there too. */
const config = {
  watchFolders: [path.join(workspace, 'packages'), path.join(workspace, 'node_modules')],
  resolver: {
    unstable_enableSymlinks: true,
    unstable_enablePackageExports: true,
    nodeModulesPaths: [path.join(__dirname, 'node_modules'), path.join(workspace, 'node_modules')],
  },
}

module.exports = (async function () {
  return mergeConfig(getDefaultConfig(__dirname), await getMetroConfig(), config)
})()

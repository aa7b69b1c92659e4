// Which way imports may go: between workspaces, between features, and never in a circle.
const FEATURES = 'identity|wallet|presentation|catalogue|filing|payment|messages|hotline|policies|desk|home'
const TESTS = '\\.spec\\.tsx?$|/testing/|/bench/|/generate-vectors/|^api/test/|^tests/|^\\.scripts/'

/** A workspace as its folder, and as its package name where nothing is built yet. */
const workspace = (name) =>
  ['api', 'mobile', 'tests'].includes(name)
    ? `^(${name}/|@zhangban/${name}(/|$))`
    : `^(packages/${name}/|@zhangban/${name}(/|$))`

const all = [
  'contracts',
  'licence-code',
  'national-codes',
  'catalogue',
  'province',
  'province-sandbox',
  'api',
  'mobile',
  'tests',
]
const mayImport = {
  contracts: [],
  'national-codes': [],
  'licence-code': ['national-codes'],
  catalogue: ['contracts', 'national-codes'],
  province: ['contracts', 'national-codes'],
  'province-sandbox': ['province', 'catalogue', 'national-codes', 'licence-code'],
  api: ['contracts', 'national-codes', 'licence-code', 'catalogue', 'province'],
  mobile: ['contracts', 'licence-code', 'national-codes'],
}

const directions = Object.entries(mayImport).map(([from, allowed]) => ({
  name: `direction-of-${from}`,
  comment: `${from} may import ${allowed.join(', ') || 'none of our workspaces'}.`,
  severity: 'error',
  from: { path: workspace(from), pathNot: '^api/test/' },
  to: { path: all.filter((name) => name !== from && !allowed.includes(name)).map(workspace) },
}))

/** Where the features of a tree are, and which of the folders there are features. */
const trees = { api: ['api/src', FEATURES], mobile: ['mobile/src/features', '[^/]+'] }

const featureRules = Object.entries(trees).map(([tree, [folder, names]]) => {
  const feature = `(${names})`
  return {
    name: `${tree}-feature-through-its-index`,
    comment: 'Another feature is reached through its index.ts; a Nest module may also import a Nest module.',
    severity: 'error',
    from: { path: `^${folder}/${feature}/`, pathNot: tree === 'api' ? '\\.module\\.ts$' : '^$' },
    to: { path: `^${folder}/${feature}/`, pathNot: [`^${folder}/$1/`, `^${folder}/[^/]+/index\\.ts$`] },
  }
})

module.exports = {
  forbidden: [
    ...directions,
    ...featureRules,
    {
      name: 'api-module-imports-modules',
      comment: 'A Nest module takes of another feature its module or its index.ts, nothing inside.',
      severity: 'error',
      from: { path: `^api/src/(${FEATURES})/.+\\.module\\.ts$` },
      to: {
        path: `^api/src/(${FEATURES})/`,
        pathNot: ['^api/src/$1/', '^api/src/[^/]+/index\\.ts$', '\\.module\\.ts$'],
      },
    },
    {
      name: 'sandbox-for-tests-only',
      comment: 'Only tests and scripts start the sandbox.',
      severity: 'error',
      from: { pathNot: [workspace('province-sandbox'), TESTS] },
      to: { path: workspace('province-sandbox') },
    },
    {
      name: 'client-without-schemas',
      comment: 'zod does not reach the client: it takes the route table and types, never the schemas.',
      severity: 'error',
      from: { path: '^mobile/' },
      to: {
        path: [
          '^(packages/contracts/(dist|src)/schemas/|@zhangban/contracts/)',
          '^(node_modules/)?zod(/|$)',
          '/schemas\\.ts$',
        ],
      },
    },
    {
      name: 'platform-variant-chosen-by-build',
      comment: 'Import platform/<capability>; the build picks the .weapp, .h5 or .rn file.',
      severity: 'error',
      from: { path: '^mobile/', pathNot: ['\\.spec\\.tsx?$'] },
      to: { path: '\\.(weapp|h5|rn)\\.tsx?$' },
    },
    {
      name: 'native-modules-in-platform',
      comment: 'What exists on one platform only is used inside platform/ only.',
      severity: 'error',
      from: { path: '^mobile/src/', pathNot: '^mobile/src/platform/' },
      to: { path: '^(node_modules/)?(react-native|expo|@react-native|@bam\\.tech)([-/]|$)' },
    },
    {
      name: 'client-layers',
      comment: 'platform, ui, locale and api lie below the features and know none of them.',
      severity: 'error',
      from: { path: '^mobile/src/(platform|ui|locale|api)/' },
      to: { path: '^mobile/src/features/' },
    },
    {
      name: 'platform-lowest',
      comment: 'platform/ stands on nothing of the client.',
      severity: 'error',
      from: { path: '^mobile/src/platform/' },
      to: { path: '^mobile/src/', pathNot: '^mobile/src/platform/' },
    },
    {
      name: 'no-circle',
      comment: 'Files that import each other cannot be understood one at a time.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'tests-import-not-be-imported',
      comment: 'Shipped code imports no test and no test support.',
      severity: 'error',
      from: { pathNot: TESTS },
      to: { path: ['\\.spec\\.tsx?$', '/(src|dist)/testing/', '^@zhangban/.+/testing$'] },
    },
    {
      name: 'names-say-what',
      comment: 'Name the thing: no utils, helpers, common, misc or types.',
      severity: 'error',
      from: {},
      to: {
        path: '/(utils?|helpers?|common|misc|types)(\\.[mc]?[jt]sx?$|/)',
        pathNot: 'node_modules|^[^/]+$',
      },
    },
    {
      name: 'nothing-unresolvable',
      comment: 'An import that leads nowhere fails at run time.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(@edition$|@zhangban/|\\.\\./generated/|.*generated/)' },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/', '/generated/'] },
    exclude: { path: ['(^|/)(dist|generated|\\.taro|coverage|vectors)/.+\\.(json|map)$', '^mobile/dist/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json'],
    },
  },
}

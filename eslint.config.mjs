// House rules as lint. Formatting is biome's, import directions are dependency-cruiser's, dead code is knip's.
import globals from 'globals'
import tseslint from 'typescript-eslint'

const typescript = ['**/*.ts', '**/*.tsx']
const specs = ['**/*.spec.ts', '**/*.spec.tsx', '**/testing/**', 'api/test/**', 'tests/**']
const programs = ['.scripts/**', '**/scripts/**', '**/bench/**', '**/generate-vectors/**', 'api/prisma/**']

const zodAsNamespace = {
  selector: 'ImportDeclaration[source.value="zod"] > :matches(ImportSpecifier, ImportDefaultSpecifier)',
  message: "Write `import * as z from 'zod'`: only the namespace is tree-shaken.",
}
const namedExports = {
  selector: 'ExportDefaultDeclaration',
  message: 'Export by name: a thing has one name everywhere.',
}
const environment = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'The environment is read once, by config/env.ts; take the value as an argument.',
}
const onlyTaroEnvironment = {
  selector:
    ':not(MemberExpression[property.name="TARO_ENV"]) > MemberExpression[object.name="process"][property.name="env"]',
  message: 'Of the environment the client knows TARO_ENV alone.',
}
const environmentByImport = {
  selector: 'ImportDeclaration[source.value=/^(node:)?process$/]',
  message: 'Use the global process, so that reading the environment is seen.',
}
const chinese = '/[\\u3400-\\u9fff]/'
const textsInCatalogue = ['JSXText', 'Literal'].map((kind) => ({
  selector: `${kind}[value=${chinese}]`,
  message: 'Texts a person reads belong to the locale catalogue; punctuation between them may stay.',
}))
textsInCatalogue.push({
  selector: `TemplateElement[value.raw=${chinese}]`,
  message: textsInCatalogue[0].message,
})

/** One rule per block: a later block with the same rule replaces the earlier one, it does not add to it. */
const forbid = (...syntax) => ({ 'no-restricted-syntax': ['error', ...syntax] })

const budgets = {
  'max-lines': ['warn', { max: 300, skipBlankLines: false, skipComments: false }],
  'max-lines-per-function': ['warn', { max: 50, skipComments: true, IIFEs: true }],
  'max-params': ['warn', { max: 3 }],
  'max-depth': ['warn', { max: 3 }],
}

const unused = [
  'error',
  { args: 'after-used', argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
]

const everywhere = {
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-console': 'error',
  'no-var': 'error',
  'prefer-const': ['error', { ignoreReadBeforeAssign: true }],
  'no-debugger': 'error',
  'no-unreachable': 'error',
  'no-self-compare': 'error',
  'no-template-curly-in-string': 'error',
  'no-unused-private-class-members': 'error',
  'no-implied-eval': 'error',
  'no-throw-literal': 'error',
  'no-restricted-globals': ['error', 'event', 'name'],
}

const typed = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  // Express-style handlers and React events take promises well; a promise as a condition or spread never is one.
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-unsafe-argument': 'error',
  '@typescript-eslint/no-unsafe-assignment': 'error',
  '@typescript-eslint/no-unsafe-call': 'error',
  '@typescript-eslint/no-unsafe-member-access': 'error',
  '@typescript-eslint/no-unsafe-return': 'error',
  '@typescript-eslint/no-base-to-string': 'error',
  '@typescript-eslint/restrict-plus-operands': 'error',
  '@typescript-eslint/no-unused-vars': unused,
  'no-throw-literal': 'off',
  'no-implied-eval': 'off',
  '@typescript-eslint/no-implied-eval': 'error',
}

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/generated/**',
      '**/coverage/**',
      '**/.taro/**',
      '**/.swc/**',
      '**/vectors/**',
      '.data/**',
      '.screens/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  { rules: { ...everywhere, ...budgets } },
  {
    files: typescript,
    plugins: { '@typescript-eslint': tseslint.plugin },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: {
        projectService: { allowDefaultProject: ['api/prisma.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: typed,
  },
  {
    files: ['**/*.js', '**/*.mjs', '**/*.cjs'],
    languageOptions: { ecmaVersion: 2024, globals: { ...globals.node } },
    rules: { 'no-undef': 'error', 'no-unused-vars': unused },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  {
    // Run in a page: the console's, or one that a script opened.
    files: ['packages/province-sandbox/console/**', '.scripts/{chromium,screens}*.mjs', 'mobile/web/**'],
    languageOptions: { globals: { ...globals.browser } },
  },
  {
    files: ['api/src/**/*.ts', 'packages/*/src/**/*.ts', 'tests/src/**/*.ts'],
    rules: forbid(zodAsNamespace, namedExports, environment, environmentByImport),
  },
  {
    files: ['**/config/env.ts', '**/src/main.ts', 'api/src/verify-audit.ts', ...specs],
    rules: forbid(zodAsNamespace, namedExports),
  },
  {
    // Imports of classes are what Nest injects by: the compiler, not the linter, knows which are types only.
    files: ['api/**/*.ts'],
    rules: { '@typescript-eslint/consistent-type-imports': 'off' },
  },
  {
    files: ['mobile/**/*.ts', 'mobile/**/*.tsx'],
    rules: {
      ...forbid(environment, environmentByImport),
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['zod', 'zod/*'], message: 'zod does not reach the client bundle.' },
            {
              group: ['@zhangban/contracts/*'],
              message: 'The client takes the route table and the types; the schemas stay on the server.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['mobile/src/**/*.tsx'],
    rules: forbid(environment, environmentByImport, ...textsInCatalogue),
  },
  { files: ['mobile/src/platform/**/*.{ts,tsx}'], rules: forbid(onlyTaroEnvironment, environmentByImport) },
  { files: ['mobile/config/**/*.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['warn', { max: 150, skipComments: true }] },
  },
  {
    // Nest gives a class its collaborators by the constructor: five are few enough.
    files: ['api/src/*/*.*.ts'],
    rules: { 'max-params': ['warn', { max: 5 }] },
  },
  {
    // A describe block is a chapter, not a function; matchers and parsed answers are any by nature.
    files: [...specs, '**/contract.ts'],
    rules: {
      'max-lines-per-function': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['**/src/main.ts', ...programs], rules: { 'no-console': 'off' } },
)

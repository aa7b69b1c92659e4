// Every boundary rule catches the fault it is there for, in a small tree of the same shape.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { boundaryFaults } from './boundaries.mjs'
import { inRoot } from './paths.mjs'

const good = {
  'packages/contracts/src/index.ts': "export const routes = {}\nexport * from './route.js'\n",
  'packages/contracts/src/route.ts': 'export const route = {}\n',
  'packages/catalogue/src/index.ts': "import '@zhangban/contracts'\nexport const items = []\n",
  'api/src/wallet/index.ts': "export { wallet } from './wallet.service.js'\n",
  'api/src/wallet/wallet.service.ts': 'export const wallet = {}\n',
  'api/src/wallet/wallet.module.ts': 'export const module = {}\n',
  'api/src/home/home.service.ts': "import { wallet } from '../wallet/index.js'\nexport const home = wallet\n",
  'api/src/home/home.module.ts':
    "import { module } from '../wallet/wallet.module.js'\nexport const home = module\n",
  'mobile/src/platform/clock/index.ts': 'export const now = 1\n',
  'mobile/src/platform/clock/index.rn.ts': "import 'react-native'\nexport const now = 2\n",
  'mobile/src/ui/Card.tsx': "import { now } from '../platform/clock'\nexport const Card = now\n",
  'mobile/src/features/wallet/index.ts': 'export const wallet = 1\n',
  'mobile/src/features/home/index.ts': "import { wallet } from '../wallet'\nexport const home = wallet\n",
  'api/test/home.http.spec.ts': "import '@zhangban/province-sandbox/testing'\n",
}

const faults = [
  ['direction-of-contracts', 'packages/contracts/src/bad.ts', "import '@zhangban/national-codes'"],
  ['direction-of-national-codes', 'packages/national-codes/src/bad.ts', "import '@zhangban/contracts'"],
  ['direction-of-licence-code', 'packages/licence-code/src/bad.ts', "import '@zhangban/contracts'"],
  ['direction-of-catalogue', 'packages/catalogue/src/bad.ts', "import '@zhangban/licence-code/node'"],
  ['direction-of-province', 'packages/province/src/bad.ts', "import '@zhangban/catalogue'"],
  ['direction-of-province-sandbox', 'packages/province-sandbox/src/bad.ts', "import '@zhangban/api'"],
  ['direction-of-api', 'api/src/bad.ts', "import '@zhangban/mobile'"],
  ['direction-of-mobile', 'mobile/src/bad.ts', "import '@zhangban/catalogue'"],
  ['direction-of-mobile', 'mobile/src/worse.ts', "import '../../packages/province/src/index.js'"],
  ['sandbox-for-tests-only', 'api/src/started.ts', "import '@zhangban/province-sandbox'"],
  ['client-without-schemas', 'mobile/src/checked.ts', "import '@zhangban/contracts/schemas'"],
  [
    'client-without-schemas',
    'mobile/src/parsed.ts',
    "import type * as z from 'zod'\nexport type T = z.ZodType",
  ],
  ['api-feature-through-its-index', 'api/src/home/inside.ts', "import '../wallet/wallet.service.js'"],
  ['api-feature-through-its-index', 'api/src/home/modular.ts', "import '../wallet/wallet.module.js'"],
  ['api-feature-through-its-index', 'api/src/home/deep.ts', "import '../payment/order/index.js'"],
  ['api-module-imports-modules', 'api/src/home/bad.module.ts', "import '../wallet/wallet.service.js'"],
  ['mobile-feature-through-its-index', 'mobile/src/features/home/inside.ts', "import '../wallet/store'"],
  ['platform-variant-chosen-by-build', 'mobile/src/ui/native.ts', "import '../platform/clock/index.rn'"],
  ['native-modules-in-platform', 'mobile/src/ui/View.tsx', "import 'react-native'"],
  ['client-layers', 'mobile/src/ui/Wallet.tsx', "import '../features/wallet'"],
  ['platform-lowest', 'mobile/src/platform/clock/card.ts', "import '../../ui/Card'"],
  ['no-circle', 'packages/contracts/src/a.ts', "import type { B } from './b.js'\nexport type A = B"],
  ['tests-import-not-be-imported', 'api/src/tested.ts', "import './tested.spec.js'"],
  ['tests-import-not-be-imported', 'api/src/acting.ts', "import '@zhangban/licence-code/testing'"],
  ['names-say-what', 'api/src/named.ts', "import './http/utils.js'"],
  ['nothing-unresolvable', 'api/src/lost.ts', "import './nowhere.js'"],
]
/** What the faulty files need to be there. */
const scenery = {
  'packages/contracts/src/b.ts': "import type { A } from './a.js'\nexport type B = A\n",
  'packages/province/src/index.ts': 'export const port = {}\n',
  'mobile/src/features/wallet/store.ts': 'export const store = {}\n',
  'api/src/tested.spec.ts': 'export {}\n',
  'api/src/http/utils.ts': 'export {}\n',
  // Both ways, by the front doors and over files that form no circle.
  'api/src/payment/index.ts': 'export const pay = {}\n',
  'api/src/payment/receipt.ts': "import '../filing/index.js'\n",
  'api/src/payment/order/index.ts': 'export const order = {}\n',
  'api/src/filing/index.ts': 'export const filing = {}\n',
  'api/src/filing/fee.ts': "import '../payment/index.js'\n",
  'mobile/src/features/messages/index.ts': 'export const messages = {}\n',
  'mobile/src/features/messages/screens/List.tsx': "import '../../hotline'\n",
  'mobile/src/features/hotline/index.ts': 'export const hotline = {}\n',
  'mobile/src/features/hotline/screens/Call.tsx': "import '../../messages'\n",
}

let folder
before(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'zhangban-boundaries-'))
})
after(() => rmSync(folder, { recursive: true, force: true }))

function write(tree, files) {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, tree, file)), { recursive: true })
    writeFileSync(path.join(folder, tree, file), text)
  }
}

const faultsIn = (tree) => boundaryFaults(path.join(folder, tree))

test('a tree that keeps the boundaries has no violation', async () => {
  write('good', good)
  const found = await faultsIn('good')
  assert.deepEqual(
    found.filter(({ rule }) => rule !== 'nothing-unresolvable'),
    [],
  )
})

test('each boundary rule catches the fault it is there for', async (t) => {
  write('bad', { ...good, ...scenery })
  write('bad', Object.fromEntries(faults.map(([, file, text]) => [file, `${text}\n`])))
  const found = await faultsIn('bad')
  for (const [rule, file] of faults)
    await t.test(`${rule}: ${file}`, () =>
      assert.ok(
        found.some((violation) => violation.rule === rule && violation.from === file),
        JSON.stringify(found.filter((violation) => violation.from === file)),
      ),
    )
  for (const feature of ['api/src/payment', 'mobile/src/features/messages'])
    await t.test(`features-one-way: ${feature}`, () =>
      assert.ok(found.some(({ rule, from }) => rule === 'features-one-way' && from === feature)),
    )
})

test('every boundary rule has such a fault', async () => {
  const { default: config } = await import(inRoot('.dependency-cruiser.cjs'))
  const proved = new Set(faults.map(([rule]) => rule))
  assert.deepEqual(
    config.forbidden.map(({ name }) => name).filter((name) => !proved.has(name)),
    [],
  )
})

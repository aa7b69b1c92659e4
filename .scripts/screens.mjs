// `npm run screens`: pictures of every screen in .screens/, and a page that shows them side by side.
// Words after it choose screens by name: npm run screens -- home wallet
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build } from './build.mjs'
import { checkNode, install } from './install.mjs'
import { inRoot } from './paths.mjs'

checkNode()
await install()
await build('server')
await build('h5')

const { startStack } = await import('./stack.mjs')
const { findChromium } = await import('./chromium.mjs')
const { chromium } = await import('playwright-core')
const { Photographer } = await import('./screens-photographer.mjs')
const { screensPage } = await import('./screens-page.mjs')

const wanted = process.argv.slice(2)
const target = inRoot('.screens')
const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'zhangban-screens-'))
let stack
let browser
try {
  stack = await startStack({ dataFolder, throwaway: true })
  const launch = await findChromium()
  const { url, consoleUrl, databaseUrl, apiEnv } = stack
  // The journeys' helpers read where the product is from here, when they are loaded.
  process.env.STACK = JSON.stringify({ url, consoleUrl, databaseUrl: `${databaseUrl}/zhangban`, apiEnv })
  process.env.CHROMIUM_LAUNCH = JSON.stringify(launch)
  const { screens } = await import(inRoot('tests/dist/screens/index.js'))
  const people = await import(inRoot('tests/dist/browser/people.js'))
  const chosen = screens.filter(({ name }) => !wanted.length || wanted.includes(name))
  browser = await chromium.launch(launch)
  if (!wanted.length) rmSync(target, { recursive: true, force: true })
  mkdirSync(target, { recursive: true })
  const photographer = new Photographer({ browser, url, people, folder: target })
  const failed = await photographer.takeAll(chosen)
  writeFileSync(path.join(target, 'index.html'), screensPage(screens, target))
  console.log(`\n打开 ${path.relative(process.cwd(), path.join(target, 'index.html'))} 并排查看。`)
  if (failed || !chosen.length) process.exitCode = 1
} finally {
  await browser?.close()
  await stack?.stop()
  rmSync(dataFolder, { recursive: true, force: true })
}

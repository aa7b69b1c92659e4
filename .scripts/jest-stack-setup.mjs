// One running product for all journeys: tests read where it is from STACK.
import { existsSync, mkdtempSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { findChromium } from './chromium.mjs'
import { inRoot } from './paths.mjs'
import { startStack } from './stack.mjs'

export default async function setup() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zhangban-journey-'))
  const stack = await startStack({
    dataFolder: folder,
    throwaway: true,
    h5: existsSync(inRoot('mobile/dist/h5/index.html')),
  })
  const { url, consoleUrl, databaseUrl, apiEnv } = stack
  process.env.STACK = JSON.stringify({ url, consoleUrl, databaseUrl: `${databaseUrl}/zhangban`, apiEnv })
  process.env.CHROMIUM_LAUNCH = JSON.stringify(await findChromium())
  globalThis.__stack = { stop: stack.stop, folder }
}

// Opens screens as their personas and takes pictures of them, in every mode of each.
import path from 'node:path'
import { injectChineseFont } from './chromium.mjs'

const SETTLE_MS = 500
const viewports = {
  phone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true },
  desk: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 },
}
const usualModes = { phone: ['normal', 'elder', 'dark', 'elder-dark'], desk: ['normal'] }

export const modesOf = ({ modes, viewport }) => modes ?? usualModes[viewport]
export const fileOf = ({ name }, mode) => `${name}.${mode}.png`

export class Photographer {
  /** One context for each person and screen size: keys and sessions live in it, so a person joins once. */
  contexts = new Map()

  constructor({ browser, url, people, folder }) {
    Object.assign(this, { browser, url, people, folder })
  }

  /** Takes them all; the number of those that did not work out. */
  async takeAll(screens) {
    let failed = 0
    for (const screen of screens)
      for (const mode of modesOf(screen))
        try {
          await this.take(screen, mode)
          console.log(`✓ ${screen.title}（${mode}）`)
        } catch (error) {
          failed += 1
          console.log(`✗ ${screen.title}（${mode}）：${error.message.split('\n')[0]}`)
        }
    return failed
  }

  async take(screen, mode) {
    const context = await this.contextOf(screen)
    const page = await context.newPage()
    try {
      await page.emulateMedia({
        colorScheme: mode.endsWith('dark') ? 'dark' : 'light',
        reducedMotion: 'reduce',
      })
      await page.addInitScript(setElder, mode.startsWith('elder'))
      await page.goto(screen.path)
      await page.waitForLoadState('networkidle')
      await screen.go?.(page, this.people)
      await page.evaluate(async () => void (await document.fonts.ready))
      await page.waitForTimeout(SETTLE_MS)
      await page.screenshot({ path: path.join(this.folder, fileOf(screen, mode)) })
    } finally {
      await page.close()
    }
  }

  async contextOf({ as, viewport }) {
    const key = `${as ?? ''} ${viewport}`
    if (!this.contexts.has(key)) this.contexts.set(key, this.open(as, viewport))
    return this.contexts.get(key)
  }

  async open(as, viewport) {
    const options = {
      ...viewports[viewport],
      baseURL: this.url,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    }
    // A cached page of the service worker would outlive the change of mode.
    const context = await this.browser.newContext({ ...options, serviceWorkers: 'block' })
    context.setDefaultTimeout(15_000)
    await injectChineseFont(context)
    if (as) await this.joinAs(context, as, viewport)
    return context
  }

  /** A clerk has no licences to activate a device for. */
  async joinAs(context, as, viewport) {
    const page = await context.newPage()
    if (viewport === 'desk') await this.people.signIn(page, as)
    else await this.people.join(page, as)
    await page.waitForLoadState('networkidle')
    await page.close()
  }
}

/** Runs in the page before anything else: the mode is a stored setting like any other. */
function setElder(elder) {
  const key = 'zb.settings'
  const settings = JSON.parse(localStorage.getItem(key) ?? 'null')
  localStorage.setItem(
    key,
    JSON.stringify({
      version: 1,
      appearance: 'system',
      place: null,
      privacyAgreed: false,
      ...settings,
      elder,
    }),
  )
}

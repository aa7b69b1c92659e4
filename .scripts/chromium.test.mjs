// The browser of the tests shows Chinese even where the system has Latin letters only.
import assert from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { chromium } from 'playwright-core'
import { findChromium, injectChineseFont } from './chromium.mjs'

const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'"
const html = `<!doctype html><meta charset="utf-8">
  <style>span { font: 40px 'PingFang SC', sans-serif; position: absolute; width: 60px; height: 60px; overflow: hidden }</style>
  <span id="one">一</span><span id="other" style="left: 100px">鑫</span>`

let folder
let server
let url
before(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'zhangban-fonts-'))
  const { executablePath } = await findChromium()
  const latin = path.join(path.dirname(executablePath), 'fonts')
  const dirs = existsSync(latin) ? `<dir>${latin}</dir>` : '<dir>/usr/share/fonts/truetype/dejavu</dir>'
  writeFileSync(path.join(folder, 'fonts.conf'), `<?xml version="1.0"?><fontconfig>${dirs}</fontconfig>`)
  server = createServer((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': policy }).end(html),
  )
  await new Promise((done) => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${server.address().port}/`
})
after(async () => {
  await new Promise((done) => server.close(done))
  rmSync(folder, { recursive: true, force: true })
})

/** Whether two characters are drawn differently: without glyphs both are the same empty box, or nothing. */
async function drawsChinese(withFont) {
  const launch = await findChromium()
  const env = {
    ...process.env,
    FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
    FONTCONFIG_PATH: folder,
    HOME: folder,
  }
  const browser = await chromium.launch({ ...launch, env })
  try {
    const context = await browser.newContext()
    if (withFont) await injectChineseFont(context)
    const page = await context.newPage()
    await page.goto(url)
    await page.evaluate(() => document.fonts.ready)
    const [one, other] = [await page.locator('#one').screenshot(), await page.locator('#other').screenshot()]
    return !one.equals(other)
  } finally {
    await browser.close()
  }
}

test('without a Chinese system font the injected one draws Chinese, under a strict content security policy', async () => {
  assert.equal(await drawsChinese(true), true)
})

// Elsewhere the system's fonts cannot be hidden from a browser.
if (process.platform === 'linux')
  test('the machine of that test really has no Chinese font', async () => {
    assert.equal(await drawsChinese(false), false)
  })

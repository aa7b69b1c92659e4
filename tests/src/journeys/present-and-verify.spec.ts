import { mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Actor } from '@zhangban/api/testing'
import { personaNamed } from '@zhangban/province-sandbox/testing'
import { counterScreen, type Device, openDevice, phoneScreen } from '../browser/browser.js'
import { join, signIn } from '../browser/people.js'
import { filmOf, readQr } from '../browser/picture.js'
import { gunScans, gunScansThroughInputMethod } from '../browser/scanner-gun.js'
import { actor, forgetSmsPause, sandboxConsole } from '../stack/stack.js'

const HOLDER = '林小燕'
const folder = mkdtempSync(path.join(os.tmpdir(), 'zhangban-pictures-'))
let phone: Device
let counter: Device
/** The same citizen on a second activated phone, for codes whose pixels do not matter. */
let secondPhone: Actor

beforeAll(async () => {
  phone = await openDevice(phoneScreen)
  counter = await openDevice(counterScreen)
  await join(phone.page, HOLDER)
  await signIn(counter.page, '何丽娟')
  await forgetSmsPause()
  secondPhone = await actor(HOLDER).joins()
}, 180_000)
afterAll(async () => {
  await phone.close()
  await counter.close()
})
afterEach(() => sandboxConsole.fault('licenceRepository', null))

/** Opens the id card for hotel check-in and returns what is on the glass. */
async function showCode(): Promise<Buffer> {
  const { page } = phone
  await page.goto('/wallet')
  await page.getByRole('button', { name: '出示居民身份证' }).first().click()
  await page.getByText('对方只会看到').waitFor()
  await page.getByRole('img', { name: /酒店入住/ }).waitFor()
  await page.waitForTimeout(300)
  return page.screenshot()
}

async function openDesk(): Promise<void> {
  await counter.page.goto('/desk')
  await counter.page.getByText('扫码枪随时可扫').first().waitFor()
  await counter.page.waitForLoadState('networkidle')
}

const verdict = (word: string) => counter.page.getByRole('heading', { name: word, exact: true })
const hears = (words: string) => counter.page.getByText(words).first().waitFor()
const freshCode = () => secondPhone.presents('hotel', 'resident_id')

test('by camera: the code on the glass is valid, with exactly the fields of the scene and the portrait', async () => {
  await counter.restart({ camera: filmOf(await showCode(), path.join(folder, 'code.y4m')) })
  await openDesk()
  await counter.page.getByRole('button', { name: /扫一扫核验/ }).click()
  await verdict('有效').waitFor({ timeout: 40_000 })
  await counter.page.getByRole('img', { name: /证件照/ }).waitFor()
  const seen = (await counter.page.locator('body').innerText()).replace(/\s/g, '')
  expect(seen).toContain(HOLDER)
  expect(seen).toContain(personaNamed(HOLDER).idNumber)
  expect(seen).toContain('有效期至')
  expect(seen).not.toMatch(/民族|住址|街道/)
  await counter.restart()
}, 120_000)

test('by picture: a screenshot that was sent over is read from its pixels', async () => {
  const file = path.join(folder, 'shot.png')
  writeFileSync(file, await showCode())
  await openDesk()
  const chooser = counter.page.waitForEvent('filechooser')
  await counter.page.getByRole('button', { name: '选图片核验' }).click()
  await (await chooser).setFiles(file)
  await verdict('有效').waitFor()
}, 60_000)

test('by scanner gun with an input method on: the same text arrives, its spaces kept', async () => {
  const text = readQr(await showCode())
  expect(text).toMatch(/^ZB1:/)
  await openDesk()
  await gunScansThroughInputMethod(counter.page, text)
  await verdict('有效').waitFor()
}, 60_000)

test('the citizen sees the look-up in 谁看过 while that page is open', async () => {
  const watch = await phone.context.newPage()
  await watch.goto('/wallet/looks')
  const looks = watch.getByText('榕江宾馆')
  await looks.first().waitFor()
  const before = await looks.count()
  await openDesk()
  await gunScans(counter.page, await freshCode())
  await verdict('有效').waitFor()
  await watch.waitForFunction(
    ({ count }) => document.body.innerText.split('榕江宾馆').length - 1 > count,
    { count: before },
    { timeout: 8_000 },
  )
  await watch.close()
}, 60_000)

test('the same code at another clerk has been used, with the time of the first use', async () => {
  const text = await freshCode()
  await openDesk()
  await gunScans(counter.page, text)
  await verdict('有效').waitFor()
  const night = await openDevice(counterScreen)
  await signIn(night.page, '罗志明')
  await night.page.goto('/desk')
  await night.page.getByText('扫码枪随时可扫').first().waitFor()
  await gunScans(night.page, text)
  await night.page.getByRole('heading', { name: '无效', exact: true }).waitFor()
  await night.page.getByText('这个码已经用过').first().waitFor()
  await night.page.getByText(/第一次使用：/).waitFor()
  await night.close()
}, 90_000)

test('an answer that was lost on the way is asked for again and accuses nobody', async () => {
  await openDesk()
  let lost = 0
  await counter.page.route('**/presentation/verifications', async (route) => {
    if (lost++ > 0) return route.continue()
    await route.fetch()
    await route.abort('connectionreset')
  })
  await gunScans(counter.page, await freshCode())
  const retry = counter.page.getByRole('button', { name: '重试' })
  await verdict('有效').or(retry).first().waitFor()
  if (await retry.isVisible()) await retry.click()
  await verdict('有效').waitFor()
  expect(lost).toBeGreaterThan(1)
  await counter.page.unroute('**/presentation/verifications')
}, 60_000)

test('after 61 seconds the code has expired, and the page says what to do', async () => {
  const text = await secondPhone.presents('hotel', 'resident_id', () => Date.now() - 61_000)
  await openDesk()
  await gunScans(counter.page, text)
  await verdict('无效').waitFor()
  await hears('出示码已过期')
  await hears('可能是截图或转发的图片')
})

test('a licence suspended in the console is suspended at the next scan', async () => {
  const text = await freshCode()
  const identifier = await secondPhone.licenceOf('resident_id')
  await sandboxConsole.changeLicence(identifier, 'suspend')
  await openDesk()
  await gunScans(counter.page, text)
  await verdict('无效').waitFor()
  await hears('证照已暂停使用')
  await sandboxConsole.changeLicence(identifier, 'resume')
})

test('one altered character makes it not valid, said in plain words', async () => {
  const text = await freshCode()
  const at = text.length - 20
  await openDesk()
  await gunScans(counter.page, text.slice(0, at) + (text[at] === '7' ? '8' : '7') + text.slice(at + 1))
  await verdict('无效').waitFor()
  await counter.page
    .getByText(/改动过|不是一个完整的出示码|不在可信名单/)
    .first()
    .waitFor()
})

test('with the licence repository dead the wallet opens from its copy and verification is undecided', async () => {
  const text = await freshCode()
  await phone.page.goto('/wallet')
  await phone.page.getByText('居民身份证').first().waitFor()
  await sandboxConsole.fault('licenceRepository', 'error_500')
  await phone.page.goto('/wallet')
  await phone.page.getByText(/证照库暂时没有回应，显示的是 .+ 的副本/).waitFor({ timeout: 15_000 })
  await phone.page.getByText('居民身份证').first().waitFor()
  await openDesk()
  await gunScans(counter.page, text)
  await verdict('无法判定').waitFor()
  await hears('证照库暂时没有回应')
}, 60_000)

test('a photo that does not match is reported, and the holder is warned', async () => {
  await new Promise((resolve) => setTimeout(resolve, 5_500))
  await openDesk()
  await gunScans(counter.page, await freshCode())
  await verdict('有效').waitFor()
  await counter.page.getByRole('button', { name: /照片不符/ }).click()
  await counter.page.getByRole('button', { name: /确认不符/ }).click()
  await hears('已记录照片不符')
  await phone.page.goto('/wallet/looks')
  await phone.page.getByText('对方认为照片与出示人不符').first().waitFor()
}, 60_000)

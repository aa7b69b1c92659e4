import { personaNamed } from '@zhangban/province-sandbox/testing'
import type { Page } from 'playwright-core'
import { forgetSmsPause, sandboxConsole } from '../stack/stack.js'

/** Signs in on the page by phone and the code from the text message. */
export async function signIn(page: Page, name: string): Promise<void> {
  const phone = personaNamed(name).phone ?? ''
  await forgetSmsPause()
  await page.goto('/sign-in')
  await page.getByLabel('手机号码').fill(phone)
  await page.getByRole('checkbox').first().click()
  await page.getByRole('button', { name: '获取验证码' }).click()
  await page.getByLabel('短信验证码').waitFor()
  await page.getByLabel('短信验证码').fill((await sandboxConsole.latestSmsCode(phone)) ?? '')
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

/** Proves the three factors from the home page's next step. */
export async function proveRealName(page: Page, name: string): Promise<void> {
  const { idNumber } = personaNamed(name)
  await page.goto('/real-name')
  await page.getByLabel('姓名').fill(name)
  await page.getByLabel('身份证号码').fill(idNumber)
  await page.getByRole('button', { name: '开始核对' }).click()
  await page.waitForURL((url) => !url.pathname.startsWith('/real-name'))
}

/** Activates the device with a code of the counter. */
export async function activateDevice(page: Page, name: string): Promise<void> {
  await page.goto('/activate')
  const code = await sandboxConsole.activationCode(personaNamed(name).idNumber)
  await page.getByLabel('6 位激活码').fill(code)
  await page.waitForURL((url) => !url.pathname.startsWith('/activate'))
}

/** From a new phone to one that can present. */
export async function join(page: Page, name: string): Promise<void> {
  await signIn(page, name)
  await proveRealName(page, name)
  await activateDevice(page, name)
}

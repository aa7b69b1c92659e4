import type { Page } from 'playwright-core'
import { personaNamed } from '@zhangban/province-sandbox/testing'
import { gunScans } from '../browser/scanner-gun.js'
import { actor, forgetSmsPause, sandboxConsole } from '../stack/stack.js'
import type { Screen } from './screen.js'

export type { Mode, Screen, Viewport } from './screen.js'

const HOLDER = '林小燕'
const CLERK = '何丽娟'

/** Up to the six boxes for the code. */
async function asksForCode(page: Page): Promise<void> {
  await forgetSmsPause()
  await page.getByLabel('手机号码').fill(personaNamed('李文博').phone ?? '')
  await page.getByRole('checkbox').first().click()
  await page.getByRole('button', { name: '获取验证码' }).click()
  await page.getByLabel('短信验证码').waitFor()
}

async function presents(page: Page): Promise<void> {
  await page.getByRole('button', { name: '出示居民身份证' }).first().click()
  await page.getByRole('img', { name: /出示码/ }).waitFor()
}

/** A code of another person, scanned at the counter. */
async function scans(page: Page, spoil: (text: string) => string = (text) => text): Promise<void> {
  await page.getByText('扫码枪随时可扫').first().waitFor()
  await page.waitForLoadState('networkidle')
  await forgetSmsPause()
  const holder = await actor('方建国').joins()
  await gunScans(page, spoil(await holder.presents('hotel', 'resident_id')))
  await page.getByRole('heading', { level: 1, name: /有效|无效|无法判定/ }).waitFor()
}

/** A look that the holder then finds in 谁看过. */
async function isLookedAt(page: Page): Promise<void> {
  await forgetSmsPause()
  const clerk = await actor('罗志明').signsIn()
  await forgetSmsPause()
  const holder = await actor(HOLDER).joins()
  await clerk.scans(await holder.presents('hotel', 'resident_id'))
  await page.getByText('榕江宾馆').first().waitFor()
}

async function repositoryIsDead(page: Page): Promise<void> {
  await page.getByText('居民身份证').first().waitFor()
  await sandboxConsole.fault('licenceRepository', 'error_500')
  await page.reload()
  await page.getByText(/显示的是 .+ 的副本/).waitFor()
  await sandboxConsole.fault('licenceRepository', null)
}

/** What `npm run screens` photographs, in the order in which a person meets it. */
export const screens: readonly Screen[] = [
  { name: 'home-signed-out', title: '首页（未登录）', path: '/', viewport: 'phone' },
  { name: 'sign-in', title: '登录', path: '/sign-in', viewport: 'phone' },
  { name: 'sign-in-code', title: '登录 · 验证码', path: '/sign-in', viewport: 'phone', go: asksForCode },
  { name: 'real-name', title: '实名认证', path: '/real-name', as: HOLDER, viewport: 'phone' },
  { name: 'activate', title: '激活本机', path: '/activate', as: HOLDER, viewport: 'phone' },
  { name: 'home', title: '首页', path: '/', as: HOLDER, viewport: 'phone' },
  { name: 'wallet', title: '证照', path: '/wallet', as: HOLDER, viewport: 'phone' },
  { name: 'wallet-expired', title: '证照（过期）', path: '/wallet', as: '许嘉敏', viewport: 'phone' },
  {
    name: 'licence',
    title: '证照详情',
    path: '/wallet',
    as: HOLDER,
    viewport: 'phone',
    go: async (page) =>
      page
        .getByRole('button', { name: /居民身份证.*查看详情/ })
        .first()
        .click(),
  },
  { name: 'present', title: '亮证', path: '/wallet', as: HOLDER, viewport: 'phone', go: presents },
  {
    name: 'present-scenes',
    title: '亮证 · 换场景',
    path: '/wallet',
    as: HOLDER,
    viewport: 'phone',
    go: async (page) => {
      await presents(page)
      await page.getByText('换场景').click()
    },
  },
  { name: 'looks', title: '谁看过', path: '/wallet/looks', as: HOLDER, viewport: 'phone', go: isLookedAt },
  {
    name: 'wallet-stale',
    title: '证照（证照库没有回应）',
    path: '/wallet',
    as: HOLDER,
    viewport: 'phone',
    go: repositoryIsDead,
  },
  { name: 'me', title: '我的', path: '/me', as: HOLDER, viewport: 'phone' },
  { name: 'devices', title: '我的设备', path: '/me/devices', as: HOLDER, viewport: 'phone' },
  { name: 'about', title: '关于', path: '/me/about', as: HOLDER, viewport: 'phone' },
  {
    name: 'clerk-home',
    title: '首页（工作人员）',
    path: '/',
    as: CLERK,
    viewport: 'phone',
    modes: ['normal'],
  },
  { name: 'desk-phone', title: '工作台（手机）', path: '/desk', as: CLERK, viewport: 'phone' },
  {
    name: 'verdict-phone',
    title: '结论（手机）',
    path: '/desk',
    as: CLERK,
    viewport: 'phone',
    go: (page) => scans(page),
  },
  { name: 'desk', title: '工作台', path: '/desk', as: CLERK, viewport: 'desk' },
  {
    name: 'verdict-valid',
    title: '有效',
    path: '/desk',
    as: CLERK,
    viewport: 'desk',
    go: (page) => scans(page),
  },
  {
    name: 'verdict-invalid',
    title: '无效',
    path: '/desk',
    as: CLERK,
    viewport: 'desk',
    go: (page) => scans(page, (text) => `${text.slice(0, -3)}000`),
  },
  { name: 'records', title: '我的核验记录', path: '/desk/records', as: CLERK, viewport: 'desk' },
]

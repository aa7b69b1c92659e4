import type { Screen } from './screen.js'

export type { Mode, Screen, Viewport } from './screen.js'

/** What `npm run screens` photographs, in the order in which a person meets it. */
export const screens: readonly Screen[] = [
  { name: 'home-signed-out', title: '首页（未登录）', path: '/', viewport: 'phone' },
  { name: 'sign-in', title: '登录', path: '/sign-in', viewport: 'phone' },
  { name: 'home', title: '首页', path: '/', as: '林小燕', viewport: 'phone' },
  { name: 'wallet', title: '证照', path: '/wallet', as: '林小燕', viewport: 'phone' },
  { name: 'me', title: '我的', path: '/me', as: '林小燕', viewport: 'phone' },
  { name: 'about', title: '关于', path: '/me/about', as: '林小燕', viewport: 'phone' },
  { name: 'desk', title: '工作台', path: '/desk', as: '何丽娟', viewport: 'desk' },
]

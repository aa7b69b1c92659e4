import Taro from '@tarojs/taro'
import { deskRoutes } from '../features/desk/routes'
import { identityRoutes } from '../features/identity/routes'
import { presentationRoutes } from '../features/presentation/routes'
import { walletRoutes } from '../features/wallet/routes'
import { tabScreens } from './pages'

export type TabName = keyof typeof tabScreens

const path = (root: string, page: string) => `/${root}/${page}`

const screens = {
  signIn: path(identityRoutes.root, identityRoutes.screens.signIn.page),
  realName: path(identityRoutes.root, identityRoutes.screens.realName.page),
  activate: path(identityRoutes.root, identityRoutes.screens.activate.page),
  devices: path(identityRoutes.root, identityRoutes.screens.devices.page),
  about: path(identityRoutes.root, identityRoutes.screens.about.page),
  licence: path(walletRoutes.root, walletRoutes.screens.licence.page),
  looks: path(walletRoutes.root, walletRoutes.screens.looks.page),
  present: path(presentationRoutes.root, presentationRoutes.screens.present.page),
  records: path(deskRoutes.root, deskRoutes.screens.records.page),
}

export type ScreenName = keyof typeof screens

/** Where somebody wants to be: a screen with its parameters, or a tab. */
export interface Destination {
  screen: ScreenName | TabName
  params?: Record<string, string>
}

const isTab = (name: string): name is TabName => name in tabScreens

function addressOf({ screen, params }: Destination): string {
  const base = isTab(screen) ? `/${tabScreens[screen].page}` : screens[screen]
  const query = Object.entries(params ?? {}).map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
  return query.length > 0 ? `${base}?${query.join('&')}` : base
}

export function go(screen: ScreenName, params?: Record<string, string>): void {
  void Taro.navigateTo({ url: addressOf({ screen, params }) })
}

/** Takes the place of the current screen: the way back does not lead here again. */
export function replaceWith(destination: Destination): void {
  const url = addressOf(destination)
  void (isTab(destination.screen) ? Taro.reLaunch({ url }) : Taro.redirectTo({ url }))
}

export function goToTab(tab: TabName): void {
  void Taro.redirectTo({ url: addressOf({ screen: tab }) })
}

/** Back, or home when this screen was opened first. */
export function goBack(): void {
  if (Taro.getCurrentPages().length > 1) void Taro.navigateBack()
  else goToTab('home')
}

import { deskRoutes } from '../features/desk/routes'
import { identityRoutes } from '../features/identity/routes'
import { presentationRoutes } from '../features/presentation/routes'
import { walletRoutes } from '../features/wallet/routes'

/** Pages of the tab bar live in the main package of the mini-program; the rest comes with its feature. */
export const tabScreens = {
  home: { page: 'pages/home', url: '/' },
  wallet: { page: 'pages/wallet', url: '/wallet' },
  desk: { page: 'pages/desk', url: '/desk' },
  me: { page: 'pages/me', url: '/me' },
} as const

export const featureRoutes = [identityRoutes, walletRoutes, presentationRoutes, deskRoutes]

/** @public Also read by config/h5.ts, through a compiler. */
export const pages: { page: string; url: string }[] = [
  ...Object.values(tabScreens),
  ...featureRoutes.flatMap((routes) =>
    Object.values(routes.screens).map((screen: { page: string; url: string }) => ({
      page: `${routes.root}/${screen.page}`,
      url: screen.url,
    })),
  ),
]

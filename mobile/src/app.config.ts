import { featureRoutes, tabScreens } from './navigation/pages'

/** The native shell reads its own part, which Taro's types do not know. */
const native = { rn: { screenOptions: { headerShown: false } } }

export default defineAppConfig({
  ...native,
  pages: Object.values(tabScreens).map((screen) => screen.page),
  subPackages: featureRoutes.map((routes) => ({
    root: routes.root,
    pages: Object.values(routes.screens).map((screen: { page: string }) => screen.page),
  })),
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '掌办',
    navigationBarTextStyle: 'black',
    backgroundColor: '#F5F7FA',
  },
  animation: false,
  permission: {},
})

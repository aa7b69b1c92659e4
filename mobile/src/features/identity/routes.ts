export const identityRoutes = {
  root: 'features/identity',
  screens: {
    signIn: { page: 'pages/sign-in', url: '/sign-in' },
    realName: { page: 'pages/real-name', url: '/real-name' },
    activate: { page: 'pages/activate', url: '/activate' },
    devices: { page: 'pages/devices', url: '/me/devices' },
    about: { page: 'pages/about', url: '/me/about' },
  },
} as const

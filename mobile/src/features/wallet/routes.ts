export const walletRoutes = {
  root: 'features/wallet',
  screens: {
    licence: { page: 'pages/licence', url: '/wallet/licence' },
    looks: { page: 'pages/looks', url: '/wallet/looks' },
  },
} as const

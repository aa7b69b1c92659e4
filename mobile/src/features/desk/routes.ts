export const deskRoutes = {
  root: 'features/desk',
  screens: { records: { page: 'pages/records', url: '/desk/records' } },
} as const

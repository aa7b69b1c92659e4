export const presentationRoutes = {
  root: 'features/presentation',
  screens: { present: { page: 'pages/present', url: '/present' } },
} as const

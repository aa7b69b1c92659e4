import type { Edition } from './edition'

export const edition: Edition = {
  id: 'jieyang',
  appName: '掌办 · 揭阳',
  version: '0.1.0',
  placeName: '揭阳',
  hotline: '12345',
  brand: { light: '#0B5CAD', lightTint: '#E8F0FB', dark: '#6CB2FF', darkTint: '#14283F' },
  apiHost: 'https://zhangban.jieyang.example',
  weappId: 'touristappid',
  nativeId: 'cn.jieyang.zhangban',
}

// The page that shows the pictures side by side.
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileOf, modesOf } from './screens-photographer.mjs'

const modeNames = { normal: '标准', elder: '长辈版', dark: '深色', 'elder-dark': '长辈版 · 深色' }

export const screensPage = (screens, folder) => `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>掌办 · 屏幕</title>
<style>
  body { margin: 0; padding: 24px; background: #eceff3; color: #0f1b2a; font: 15px/1.5 'PingFang SC', 'Noto Sans SC', sans-serif }
  section { margin-bottom: 36px } h2 { margin: 0 0 12px; font-size: 18px }
  .row { display: flex; gap: 20px; flex-wrap: wrap; align-items: flex-start }
  figure { margin: 0 } figcaption { color: #55606e; margin-bottom: 6px }
  img { display: block; border-radius: 12px; box-shadow: 0 1px 8px rgb(15 27 42 / 18%) }
  .phone img { width: 300px } .desk img { width: 960px; max-width: 100% }
</style>
</head>
<body>
${screens.map((screen) => section(screen, folder)).join('\n')}
</body>
</html>
`

function section(screen, folder) {
  const pictures = modesOf(screen).filter((mode) => existsSync(path.join(folder, fileOf(screen, mode))))
  if (!pictures.length) return ''
  return `<section>
<h2>${screen.title}</h2>
<div class="row ${screen.viewport}">
${pictures.map((mode) => `<figure><figcaption>${modeNames[mode]}</figcaption><img src="${fileOf(screen, mode)}" alt="${screen.title}，${modeNames[mode]}" loading="lazy"></figure>`).join('\n')}
</div>
</section>`
}

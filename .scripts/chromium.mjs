// A Chromium for journeys and screenshots: an installed one, or the one inside an npm package.
import { accessSync, constants, existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from './paths.mjs'

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
]
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * `{ executablePath, args }` for playwright's launch. `fakeVideo` is a .y4m or .mjpeg file that the camera films.
 * CHROMIUM names another executable. Throws one sentence in Chinese when there is no browser for this machine.
 */
export async function findChromium({ fakeVideo } = {}) {
  const film = fakeVideo
    ? [
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        `--use-file-for-fake-video-capture=${path.resolve(fakeVideo)}`,
      ]
    : []
  const args = [...flags, ...film]
  const named = process.env.CHROMIUM
  if (named && !isExecutable(named)) throw new Error(`CHROMIUM=${named} 不是可以运行的程序。`)
  const own = named ?? installed.find(isExecutable)
  if (own) return { executablePath: own, args }
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { packagedChromium } = await import('./packaged-chromium.mjs')
    return { executablePath: await packagedChromium(), args }
  }
  throw new Error('没有找到 Chrome 或 Chromium：请先安装，或用环境变量 CHROMIUM 指出它的位置。')
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A path of the page's own origin, so that its content security policy lets the font in. */
const FONT_PATH = '/__screens-font/'
const familiesWithChinese = [
  'PingFang SC',
  'HarmonyOS Sans SC',
  'MiSans',
  'Noto Sans SC',
  'Noto Sans CJK SC',
  'Source Han Sans SC',
  'Microsoft YaHei',
]

/**
 * Gives every page of a playwright context Chinese glyphs, whether or not the system has a font with them:
 * the Chinese family names that pages ask for are all answered with one font.
 */
export async function injectChineseFont(context) {
  const folder = inRoot('node_modules/@fontsource-variable/noto-sans-sc')
  await context.route(`**${FONT_PATH}*`, (route) => {
    const file = path.join(folder, 'files', path.basename(new URL(route.request().url()).pathname))
    return existsSync(file)
      ? route.fulfill({ path: file, contentType: 'font/woff2' })
      : route.fulfill({ status: 404 })
  })
  const faces = facesOf(readFileSync(path.join(folder, 'index.css'), 'utf8'))
  await context.addInitScript(
    ({ faces, families, base }) => {
      if (!/^https?:$/.test(location.protocol)) return
      for (const family of families)
        for (const { file, range } of faces) {
          const source = `url("${location.origin}${base}${file}")`
          document.fonts.add(
            new FontFace(family, source, { unicodeRange: range, weight: '100 900', display: 'block' }),
          )
        }
    },
    { faces, families: familiesWithChinese, base: FONT_PATH },
  )
}

/** The font comes in slices, each with the characters it holds. */
function facesOf(css) {
  return [...css.matchAll(/files\/([\w.-]+\.woff2)\)[^}]*?unicode-range:\s*([^;]+);/g)].map(
    ([, file, range]) => ({ file, range }),
  )
}

import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { stack } from '../stack/stack.js'

const launch = JSON.parse(process.env['CHROMIUM_LAUNCH'] ?? '{}') as {
  executablePath: string
  args: string[]
}

export const phoneScreen = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
}
export const counterScreen = { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1 }

export interface Device {
  page: Page
  context: BrowserContext
  /** Ends the browser and starts it again with the same stored data; `camera` is what it films from then on. */
  restart(options?: { camera?: string }): Promise<void>
  close(): Promise<void>
}

/** A browser of its own with stored data of its own, as a person's phone or a counter's computer. */
export async function openDevice(screen: typeof phoneScreen | typeof counterScreen): Promise<Device> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'zhangban-browser-'))
  const open = async (camera?: string) => {
    const film = camera
      ? [
          '--use-fake-device-for-media-stream',
          '--use-fake-ui-for-media-stream',
          `--use-file-for-fake-video-capture=${camera}`,
        ]
      : []
    const context = await chromium.launchPersistentContext(folder, {
      executablePath: launch.executablePath,
      args: [...launch.args, ...film],
      baseURL: stack.url,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      // Without a graphics card every frame of an animation is drawn by the processor.
      reducedMotion: 'reduce',
      ...(camera && { permissions: ['camera'] }),
      ...screen,
    })
    context.setDefaultTimeout(15_000)
    const page = context.pages()[0] ?? (await context.newPage())
    page.on('pageerror', (error) => faults.push(error.message))
    return { context, page }
  }
  const faults: string[] = []
  const device: Device = {
    ...(await open()),
    restart: async ({ camera } = {}) => {
      await device.context.close()
      Object.assign(device, await open(camera))
    },
    close: async () => {
      await device.context.close()
      rmSync(folder, { recursive: true, force: true })
      expect(faults).toEqual([])
    },
  }
  return device
}

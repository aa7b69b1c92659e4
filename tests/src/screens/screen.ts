import type { Page } from 'playwright-core'
import type * as people from '../browser/people.js'

/** `phone` is shown normal, elder, dark and both; `desk` is a counter's screen. */
export type Viewport = 'phone' | 'desk'
export type Mode = 'normal' | 'elder' | 'dark' | 'elder-dark'

/** One screen of the product, as `npm run screens` photographs it. */
export interface Screen {
  /** File name of its pictures, and its caption. */
  name: string
  title: string
  path: string
  /** The persona that looks at it, on an activated device; nobody is signed in without one. */
  as?: string
  viewport: Viewport
  /** All of the phone's, or `normal` at the desk, unless told otherwise. */
  modes?: readonly Mode[]
  /** What to do after the page is open and before the picture. */
  go?(page: Page, helpers: typeof people): Promise<void>
}

import type { CDPSession, Page } from 'playwright-core'

/** What a scanner gun does: the keys of the text in quick succession, then Enter. */
export async function gunScans(page: Page, text: string): Promise<void> {
  await withSession(page, async (session) => {
    // All at once: waiting for each answer would type as slowly as a person on a busy machine.
    const keys = [...text].map((key) =>
      session.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key }),
    )
    await Promise.all([...keys, ...enter(session)])
  })
}

/**
 * The same while a Chinese input method is on: every key is swallowed (key code 229) and lies in a composition until
 * the method commits it, with full-width characters.
 */
export async function gunScansThroughInputMethod(page: Page, text: string): Promise<void> {
  await withSession(page, async (session) => {
    const swallow = () =>
      session.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        windowsVirtualKeyCode: 229,
        key: 'Process',
      })
    await swallow()
    const parts = text.match(/.{1,40}/gs) ?? []
    const sent = parts.flatMap((part) => [
      swallow(),
      session.send('Input.imeSetComposition', {
        text: part,
        selectionStart: part.length,
        selectionEnd: part.length,
      }),
      session.send('Input.insertText', { text: fullWidth(part) }),
    ])
    await Promise.all([...sent, ...enter(session)])
  })
}

const enter = (session: CDPSession) => [
  session.send('Input.dispatchKeyEvent', {
    type: 'keyDown',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 13,
    text: '\r',
  }),
  session.send('Input.dispatchKeyEvent', {
    type: 'keyUp',
    key: 'Enter',
    code: 'Enter',
    windowsVirtualKeyCode: 13,
  }),
]

async function withSession(page: Page, work: (session: CDPSession) => Promise<void>): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await work(session)
  await session.detach()
}

/** Printable ASCII but the space as its full-width forms. */
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))

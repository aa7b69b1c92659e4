import { call } from '../../api/call'
import { type HomeNotice, homeQuery } from './queries'

/** Read once seen: the dots go at once, the server is told in passing. */
export async function markRead(notices: readonly HomeNotice[]): Promise<void> {
  const ids = notices.filter((notice) => !notice.read).map((notice) => notice.id)
  if (ids.length === 0) return
  homeQuery.change((home) => ({
    ...home,
    notices: home.notices.map((notice) => (ids.includes(notice.id) ? { ...notice, read: true } : notice)),
  }))
  await call('markMessagesRead', { body: { ids: ids.slice(0, 50) } }).catch(() => undefined)
}

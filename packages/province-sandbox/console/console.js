import { api, el, formatHour, formatPhone, formatTime, grouped, offsetWords, say } from './elements.js'
import { licences } from './view-licences.js'
import { calls, clock, faults } from './view-operation.js'
import { people } from './view-people.js'
import { sms, wechat } from './view-phones.js'

const POLL_MS = 2000

/** Each view paints itself once and may answer a function that is called again at every poll. */
const views = [
  { id: 'people', label: '人员与柜台', paint: people },
  { id: 'licences', label: '证照', paint: licences },
  { id: 'sms', label: '短信', paint: sms },
  { id: 'wechat', label: '微信', paint: wechat },
  { id: 'faults', label: '故障开关', paint: faults },
  { id: 'clock', label: '时钟', paint: clock },
  { id: 'calls', label: '调用记录', paint: calls },
]

const panel = document.getElementById('panel')
let refresh
let shown

function currentView() {
  return views.find((view) => `#${view.id}` === location.hash) ?? views[0]
}

async function show() {
  const view = currentView()
  shown = view
  refresh = undefined
  for (const tab of document.querySelectorAll('[role=tab]')) {
    const chosen = tab.id === `tab-${view.id}`
    tab.setAttribute('aria-selected', String(chosen))
    tab.tabIndex = chosen ? 0 : -1
    if (chosen) tab.scrollIntoView({ block: 'nearest', inline: 'center' })
  }
  panel.setAttribute('aria-labelledby', `tab-${view.id}`)
  const page = el('div', { class: 'view' })
  panel.replaceChildren(page)
  try {
    const again = await view.paint(page)
    if (shown === view) refresh = again
  } catch (error) {
    page.replaceChildren(el('p', { class: 'empty' }, `没能取到数据：${error.message}`))
  }
}

function buildTabs() {
  const bar = document.getElementById('tabs')
  bar.append(
    ...views.map((view) =>
      el(
        'button',
        {
          type: 'button',
          id: `tab-${view.id}`,
          class: 'tab',
          role: 'tab',
          'aria-controls': 'panel',
          onclick: () => {
            location.hash = view.id
          },
        },
        view.label,
      ),
    ),
  )
  bar.addEventListener('keydown', (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    const next = views[(views.indexOf(currentView()) + step + views.length) % views.length]
    location.hash = next.id
    document.getElementById(`tab-${next.id}`).focus()
  })
}

async function showOverview() {
  const { appUrl, clock: time } = await api('/overview')
  const link = document.getElementById('app-link')
  link.hidden = appUrl === null
  if (appUrl !== null) link.href = appUrl
  const badge = document.getElementById('clock-badge')
  badge.hidden = time.offsetSeconds === 0
  badge.textContent = `时钟${offsetWords(time.offsetSeconds)}，现在 ${formatTime(time.now)}`
}

let latestId
async function showLatestCode() {
  const { messages } = await api('/sms')
  const [latest] = messages
  const bar = document.getElementById('latest-code')
  if (!latest) {
    bar.textContent = '还没有短信。在掌办里要一次验证码，这里马上就能看到。'
    return
  }
  if (latest.messageId === latestId) return
  latestId = latest.messageId
  bar.replaceChildren(
    el('span', { class: 'latest-label' }, '最新短信'),
    el('strong', { class: 'digits latest-digits' }, grouped(latest.parameters.code ?? '')),
    el('span', {}, `${latest.name ?? '未登记的号码'} ${formatPhone(latest.phone)}`),
    el('span', { class: 'quiet' }, formatHour(latest.sentAt)),
  )
}

let away = false
async function poll() {
  try {
    if (!document.hidden) await Promise.all([showOverview(), showLatestCode(), refresh?.()])
    if (away) say('又连上了')
    away = false
  } catch {
    if (!away) say('沙箱没有回答，正在重试', true)
    away = true
  }
  setTimeout(poll, POLL_MS)
}

buildTabs()
addEventListener('hashchange', show)
await show()
await poll()

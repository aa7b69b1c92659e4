/**
 * Makes an element. Properties starting with "on" are listeners, others attributes; false, null and undefined are left
 * out. Children are nodes or texts, so nothing that comes from the server is ever read as HTML.
 */
export function el(tag, properties = {}, ...children) {
  const node = document.createElement(tag)
  for (const [name, value] of Object.entries(properties)) {
    if (value === false || value === null || value === undefined) continue
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value)
    else if (name === 'value') node.value = value
    else node.setAttribute(name, value === true ? '' : String(value))
  }
  node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false))
  return node
}

export async function api(path, method = 'GET', body = undefined) {
  const response = await fetch(`/console/api${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const answer = await response.json()
  if (!response.ok) throw new Error(answer.message ?? '没有成功')
  return answer
}

/** A button that is off while its work runs, and says what went wrong. */
export function action(label, work, kind = 'plain') {
  const button = el('button', { type: 'button', class: `button ${kind}` }, label)
  button.addEventListener('click', async () => {
    button.disabled = true
    try {
      await work(button)
    } catch (error) {
      say(error.message, true)
    } finally {
      button.disabled = false
    }
  })
  return button
}

let silence
/** One quiet line under the tabs. */
export function say(text, wrong = false) {
  const notice = document.getElementById('notice')
  notice.textContent = text
  notice.classList.toggle('wrong', wrong)
  notice.hidden = false
  clearTimeout(silence)
  silence = setTimeout(() => {
    notice.hidden = true
  }, 6000)
}

/** A value with a button that copies it. */
export function copyable(text, label) {
  return el(
    'span',
    { class: 'copyable' },
    el('span', { class: 'digits' }, text),
    action(
      '复制',
      async () => {
        await navigator.clipboard.writeText(text)
        say(`${label}已复制`)
      },
      'link',
    ),
  )
}

const clockFormat = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'medium',
  timeStyle: 'medium',
})
const hourFormat = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', timeStyle: 'medium' })

export const formatTime = (iso) => clockFormat.format(new Date(iso))
export const formatHour = (iso) => hourFormat.format(new Date(iso))
/** 482913 as 482 913. */
export const grouped = (code) => code.replace(/^(\d{3})(\d{3})$/, '$1 $2')
export const formatPhone = (phone) => phone.replace(/^(\d{3})(\d{4})(\d{4})$/, '$1 $2 $3')
export const formatDay = (day) =>
  day === null ? '长期' : day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')

/** How far the clock is moved, in words. */
export function offsetWords(seconds) {
  if (seconds === 0) return '没有拨动'
  const parts = []
  let left = Math.abs(seconds)
  for (const [unit, size] of [
    ['天', 86400],
    ['小时', 3600],
    ['分', 60],
    ['秒', 1],
  ]) {
    const count = Math.floor(left / size)
    left -= count * size
    if (count > 0) parts.push(`${count} ${unit}`)
  }
  return `${seconds > 0 ? '拨快' : '拨慢'} ${parts.slice(0, 2).join(' ')}`
}

export const intro = (text) => el('p', { class: 'intro' }, text)
export const field = (label, control) => el('label', { class: 'field' }, el('span', {}, label), control)
export const option = (value, label) => el('option', { value }, label)

/** Replaces the children only when what they show has changed, so that polling disturbs no focus. */
export function painter(target, paint) {
  let before
  return (data) => {
    const now = JSON.stringify(data)
    if (now === before) return
    before = now
    target.replaceChildren(...paint(data))
  }
}

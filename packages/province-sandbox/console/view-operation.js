import {
  action,
  api,
  el,
  field,
  formatHour,
  formatTime,
  intro,
  offsetWords,
  option,
  painter,
} from './elements.js'

export async function faults(page) {
  const grid = el('div', { class: 'cards wide-cards' })
  const paint = painter(grid, (platforms) => platforms.map((platform) => faultCard(platform, reload)))
  const load = async () => paint((await api('/faults')).platforms)
  const reload = async (key) => {
    await load()
    grid.querySelector(`[data-key="${key}"] button`)?.focus()
  }
  page.append(intro('让平台出毛病，看掌办怎么应对。故障存在数据库里，重启后还在，用完记得关。'), grid)
  await load()
  return () => (grid.contains(document.activeElement) ? undefined : load())
}

function faultCard(platform, reload) {
  const { active, name } = platform
  const ms = el('input', { type: 'number', min: 0, max: 120000, step: 100, value: active?.ms ?? 2000 })
  const times = el('input', { type: 'number', min: 1, placeholder: '一直', value: active?.times ?? '' })
  const only = el('input', { type: 'text', placeholder: '全部接口', value: active?.only ?? '' })
  const choices = faultChoices(platform)
  const put = async (body) => {
    await api(`/faults/${name}`, 'PUT', body)
    await reload(name)
  }
  const switchOn = async () => {
    const fault = choices.querySelector(':checked')?.value
    if (!fault) throw new Error('先选一种故障')
    const count = times.value ? Number(times.value) : null
    await put({ fault, ms: Number(ms.value), times: count, only: only.value.trim() || null })
  }
  const state = el('span', { class: `state ${active ? 'suspended' : 'valid'}` }, active ? '有故障' : '正常')
  const fields = [field('毫秒（变慢时）', ms), field('影响几次', times), field('只影响路径含', only)]
  return el(
    'section',
    { class: 'card', 'data-key': name },
    el('h2', {}, platform.label, state),
    choices,
    el('div', { class: 'filters' }, fields),
    el(
      'div',
      { class: 'row-actions' },
      action('打开', switchOn, 'primary'),
      active ? action('关闭', () => put({ fault: null })) : null,
    ),
  )
}

function faultChoices({ name, active, faults: possible }) {
  const choice = (fault) =>
    el(
      'label',
      { class: 'choice' },
      el('input', { type: 'radio', name, value: fault.name, checked: active?.fault === fault.name }),
      el('span', {}, el('strong', {}, fault.label), el('span', { class: 'quiet' }, fault.effect)),
    )
  return el('fieldset', {}, el('legend', {}, '故障'), possible.map(choice))
}

export async function clock(page) {
  const face = el('p', { class: 'big-code digits', role: 'timer' })
  const note = el('p', { class: 'quiet' })
  let offset = 0
  const load = async () => {
    const time = await api('/clock')
    offset = time.offsetSeconds
    face.textContent = formatTime(time.now)
    note.textContent = `北京时间，${offsetWords(offset)}`
  }
  const move = (seconds) => async () => {
    await api('/clock', 'PUT', { offsetSeconds: seconds })
    await load()
  }
  const steps = [
    ['快 5 分钟', 300],
    ['快 1 小时', 3600],
    ['快 1 天', 86400],
    ['快 3 天', 3 * 86400],
    ['快 30 天', 30 * 86400],
  ]
  page.append(
    intro(
      '拨动沙箱的时钟，看激活码、登录码、证照到期。签名按机器时间核对，不受影响；凭证按拨动后的时间签发。',
    ),
    el(
      'section',
      { class: 'card clock' },
      face,
      note,
      el(
        'div',
        { class: 'row-actions' },
        steps.map(([label, seconds]) => action(label, () => move(offset + seconds)())),
        action('回到现在', move(0), 'primary'),
      ),
    ),
  )
  await load()
  return load
}

export async function calls(page) {
  const { platforms } = await api('/faults')
  const platform = el(
    'select',
    {},
    option('', '全部平台'),
    platforms.map((each) => option(each.name, each.label)),
  )
  const list = el('ul', { class: 'rows' })
  const paint = painter(list, (found) =>
    found.length === 0 ? [el('li', { class: 'empty' }, '还没有调用')] : found.map(callRow),
  )
  const load = async () => paint((await api(`/calls?platform=${platform.value}`)).calls)
  platform.addEventListener('change', load)
  page.append(
    intro('掌办对各平台的调用，每个平台留最近 200 次；不含个人信息。'),
    el('div', { class: 'filters' }, field('平台', platform)),
    list,
  )
  await load()
  return load
}

function callRow(call) {
  const state = call.status === null ? '断开' : String(call.status)
  return el(
    'li',
    { class: 'row call' },
    el('span', { class: 'digits quiet' }, formatHour(call.at)),
    el('span', {}, call.platform),
    el('code', { class: 'breakable' }, `${call.method} ${call.path}`),
    el('span', { class: `state ${call.status !== null && call.status < 400 ? 'valid' : 'revoked'}` }, state),
    el('span', { class: 'digits quiet' }, `${call.milliseconds} 毫秒`),
    call.fault ? el('span', { class: 'tag' }, `故障 ${call.fault}`) : null,
  )
}

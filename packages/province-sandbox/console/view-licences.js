import { action, api, el, field, formatDay, intro, option, painter, say } from './elements.js'

const STATUSES = { valid: '有效', suspended: '暂停', revoked: '吊销', cancelled: '注销', expired: '过期' }

export async function licences(page) {
  const { licences: all } = await api('/licences')
  const types = new Map(all.map((licence) => [licence.type, licence.typeName]))
  const holder = el('input', { type: 'search', placeholder: '姓名或名称' })
  const type = el(
    'select',
    {},
    option('', '全部类型'),
    [...types].map(([value, label]) => option(value, label)),
  )
  const status = el(
    'select',
    {},
    option('', '全部状态'),
    Object.entries(STATUSES).map(([value, label]) => option(value, label)),
  )
  const list = el('ul', { class: 'rows' })
  const count = el('p', { class: 'quiet', role: 'status' })
  const paint = painter(list, (found) => found.map((licence) => licenceRow(licence, reload)))
  async function load() {
    const query = new URLSearchParams({ holder: holder.value.trim(), type: type.value, status: status.value })
    const { licences: found } = await api(`/licences?${query}`)
    paint(found)
    count.textContent = found.length === 0 ? '没有符合的证照' : `共 ${found.length} 个`
  }
  const reload = async (key) => {
    await load()
    list.querySelector(`[data-key="${key}"] button`)?.focus()
  }
  holder.addEventListener('input', load)
  type.addEventListener('change', load)
  status.addEventListener('change', load)
  page.append(
    intro('暂停、恢复、吊销马上生效；下一次扫码就能看到。吊销后不能恢复。'),
    el('div', { class: 'filters' }, field('持证主体', holder), field('类型', type), field('状态', status)),
    count,
    list,
  )
  await load()
  return () => (list.contains(document.activeElement) ? undefined : load())
}

function licenceRow(licence, reload) {
  const over = licence.status === 'revoked' || licence.status === 'cancelled'
  return el(
    'li',
    { class: 'row licence', 'data-key': licence.identifier },
    el(
      'div',
      { class: 'row-main' },
      el('strong', {}, licence.typeName),
      el('span', {}, licence.holder.name),
      el('span', { class: `state ${licence.status}` }, STATUSES[licence.status]),
    ),
    el(
      'div',
      { class: 'row-more quiet' },
      el('span', { class: 'digits' }, licence.number),
      el('span', {}, `有效期至 ${formatDay(licence.validUntil)}`),
      el('span', {}, licence.issuer),
    ),
    el('div', { class: 'row-actions' }, over ? [] : licenceActions(licence, reload)),
  )
}

function licenceActions(licence, reload) {
  const name = `${licence.holder.name}的${licence.typeName}`
  const change = (verb, label, kind) =>
    action(
      label,
      async () => {
        if (verb === 'revoke' && !confirm(`吊销${name}？吊销后不能恢复。`)) return
        await api(`/licences/${licence.identifier}/${verb}`, 'POST', {})
        say(`${name}已${label}`)
        await reload(licence.identifier)
      },
      kind,
    )
  const until = el('input', { type: 'date', value: licence.validUntil ?? '', 'aria-label': '有效期至' })
  const setUntil = action('改有效期', async () => {
    await api(`/licences/${licence.identifier}/valid-until`, 'PUT', { validUntil: until.value || null })
    say(`${name}的有效期已改为${formatDay(until.value || null)}`)
    await reload(licence.identifier)
  })
  const first = licence.status === 'suspended' ? change('resume', '恢复') : change('suspend', '暂停')
  return [first, change('revoke', '吊销', 'danger'), until, setUntil]
}

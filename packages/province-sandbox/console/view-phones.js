import {
  action,
  api,
  copyable,
  el,
  field,
  formatHour,
  formatPhone,
  grouped,
  intro,
  option,
  painter,
} from './elements.js'

export async function sms(page) {
  const list = el('ul', { class: 'rows', 'aria-live': 'polite' })
  const paint = painter(list, (messages) =>
    messages.length === 0
      ? [el('li', { class: 'empty' }, '还没有短信。在掌办里要一次验证码，这里两秒内就能看到。')]
      : messages.map((message) =>
          el(
            'li',
            { class: 'row message' },
            el(
              'div',
              { class: 'row-main' },
              el('strong', { class: 'digits message-code' }, grouped(message.parameters.code ?? '')),
              el('span', {}, message.name ?? '未登记的号码'),
              el('span', { class: 'digits' }, formatPhone(message.phone)),
              el('span', { class: 'quiet' }, formatHour(message.sentAt)),
            ),
            el('p', { class: 'quiet' }, message.text),
          ),
        ),
  )
  const load = async () => paint((await api('/sms')).messages)
  page.append(intro('网关收到的短信，最新的在最上面。'), list)
  await load()
  return load
}

export async function wechat(page) {
  const { people: everybody } = await api('/people')
  const who = el(
    'select',
    {},
    everybody.filter((person) => person.phone).map((person) => option(person.idNumber, person.name)),
  )
  const result = el('div', { class: 'result', 'aria-live': 'polite' })
  const list = el('ul', { class: 'rows' })
  const paint = painter(list, (codes) => codes.map(codeRow))
  const load = async () => paint((await api('/wechat/codes')).codes)
  const make = action(
    '生成两个 code',
    async () => {
      const made = await api('/wechat/login', 'POST', { idNumber: who.value })
      const lines = [
        ['登录 code', made.loginCode],
        ['手机号 code', made.phoneCode],
        ['openid', made.openid],
      ]
      result.replaceChildren(
        el(
          'dl',
          { class: 'facts wide' },
          lines.flatMap(([label, value]) => [el('dt', {}, label), el('dd', {}, copyable(value, label))]),
        ),
      )
      await load()
    },
    'primary',
  )
  page.append(
    intro('这是沙箱里的微信：生成的两个 code 和 wx.login、手机号按钮给出的一样，五分钟内用一次。'),
    el('div', { class: 'filters' }, field('谁的微信', who), make),
    result,
    el('h2', {}, '最近的 code'),
    list,
  )
  await load()
  return load
}

function codeRow(code) {
  const state = code.used ? '已用' : code.late ? '过期' : '可用'
  return el(
    'li',
    { class: 'row' },
    el(
      'div',
      { class: 'row-main' },
      el('strong', {}, code.name),
      el('span', {}, code.kind === 'login' ? '登录 code' : '手机号 code'),
      el('span', { class: `state ${state === '可用' ? 'valid' : 'cancelled'}` }, state),
    ),
    el('p', { class: 'quiet digits breakable' }, code.code),
  )
}

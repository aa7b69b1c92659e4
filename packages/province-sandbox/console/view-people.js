import { action, api, copyable, el, formatTime, grouped, intro } from './elements.js'

const ROLES = { citizen: '群众', child: '未成年', operator: '经营者', clerk: '工作人员' }

export async function people(page) {
  const { people: everybody } = await api('/people')
  page.append(
    intro('看过本人的纸质证件后，在这里开一个激活码；本人用它在掌办里激活手机，之后才能亮证。'),
    el('ul', { class: 'cards' }, everybody.map(personCard)),
  )
}

function personCard(person) {
  const result = el('div', { class: 'result', 'aria-live': 'polite' })
  const giveCode = async () => {
    const { code, expiresAt, counter } = await api('/counter/activation-codes', 'POST', {
      idNumber: person.idNumber,
    })
    result.replaceChildren(
      el('p', { class: 'big-code digits' }, grouped(code)),
      el('p', { class: 'quiet' }, `${counter}开出，${formatTime(expiresAt)}前用一次；再开一个，这个就作废`),
    )
  }
  return el(
    'li',
    { class: 'card person' },
    el('img', {
      class: 'portrait',
      src: `/console/api/portraits/${person.portraitDigest}`,
      alt: `${person.name}的相片`,
      width: 72,
      height: 90,
    }),
    el(
      'div',
      { class: 'person-text' },
      el('h2', {}, person.name, el('span', { class: 'tag' }, ROLES[person.role])),
      el('p', { class: 'hint' }, person.hint),
      el(
        'dl',
        { class: 'facts' },
        el('dt', {}, '号码'),
        el('dd', {}, copyable(person.idNumber, '号码')),
        el('dt', {}, '手机'),
        el('dd', {}, person.phone ? copyable(person.phone, '手机号') : '没有'),
      ),
    ),
    el(
      'div',
      { class: 'person-actions' },
      person.role === 'child'
        ? el('p', { class: 'quiet' }, '未成年人由监护人代办，不开激活码')
        : action('开激活码', giveCode, 'primary'),
      result,
    ),
  )
}

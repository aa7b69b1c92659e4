import { parseKeptMe } from './kept-me'

const me = {
  level: 'L3',
  maskedName: '**燕',
  name: '林小燕',
  maskedPhone: '138····8000',
  device: { id: 'd'.repeat(22), name: 'iPhone · Safari', activated: true },
  clerk: {
    name: '王芳',
    post: '12 号窗口',
    organisation: { code: 'org-1', name: '榕城区政务服务中心', division: '445202' },
    scenes: [{ code: 'hall', name: '政务大厅核身' }],
  },
}
const kept = (change: object, version = 1) => JSON.stringify({ version, me: { ...me, ...change } })

test('the person who was signed in is known again', () => {
  expect(parseKeptMe(kept({}))).toEqual(me)
  expect(parseKeptMe(kept({ clerk: null }))).toEqual({ ...me, clerk: null })
})

test('a damaged record is nobody', () => {
  for (const text of [
    null,
    '',
    '[]',
    kept({}, 2),
    kept({ level: 'L9' }),
    kept({ device: null }),
    kept({ name: 7 }),
  ]) {
    expect(parseKeptMe(text)).toBeNull()
  }
})

test('a damaged post makes nobody a clerk', () => {
  expect(parseKeptMe(kept({ clerk: { name: '王芳' } }))?.clerk).toBeNull()
})

import { makeCaseNumber, mustParse, parseBaseItemCode, parseCaseNumber, parseItemCode } from './index.js'

const ITEM = '12441500196720244T3442199806003'

describe('item codes', () => {
  it.each([
    ['11100000MB032716991000115035000', 1, '000115035000'],
    ['11370800MB285591843370117002011', 3, '370117002011'],
    [ITEM, 3, '442199806003'],
  ])('the real implementation code %s is read', (text, level, base) => {
    expect(parseItemCode(text)).toMatchObject({ ok: true, value: { text, level, base } })
  })

  it.each([
    [ITEM.slice(1), 'wrong_length'],
    [ITEM.replace('T3', 'T7'), 'wrong_level'],
    [ITEM.replace('12441500', '12441501'), 'wrong_check'],
    [`${ITEM.slice(0, 30)}-`, 'wrong_character'],
  ])('%s is refused as %s', (text, code) => {
    expect(parseItemCode(text)).toEqual({ ok: false, code })
  })

  it('a base code has twelve characters', () => {
    expect(parseBaseItemCode('000115035000').ok).toBe(true)
    expect(parseBaseItemCode('00011503500')).toEqual({ ok: false, code: 'wrong_length' })
    expect(parseBaseItemCode('0A0115035000')).toEqual({ ok: false, code: 'wrong_character' })
  })
})

describe('case numbers', () => {
  it('the real number of a case is read', () => {
    expect(parseCaseNumber(`${ITEM}202206230068`)).toMatchObject({
      ok: true,
      value: { item: ITEM, date: '2022-06-23', serial: 68 },
    })
  })

  it('a number that was built is read back', () => {
    const item = mustParse(parseItemCode(ITEM)).text
    const text = makeCaseNumber({ item, date: '2026-11-22', serial: 7 })
    expect(text).toBe(`${ITEM}202611220007`)
    expect(parseCaseNumber(text).ok).toBe(true)
  })

  it.each([
    [`${ITEM}20220230006`, 'wrong_length'],
    [`${ITEM}202202300068`, 'wrong_date'],
    [`${ITEM}20220623006X`, 'wrong_character'],
  ])('%s is refused as %s', (text, code) => {
    expect(parseCaseNumber(text)).toEqual({ ok: false, code })
  })

  it.each([0, 10000, 1.5])('no case has serial %d', (serial) => {
    const item = mustParse(parseItemCode(ITEM)).text
    expect(() => makeCaseNumber({ item, date: '2026-11-22', serial })).toThrow(TypeError)
  })
})

import { divisionsBelow, fullDivisionName, parseDivision } from '../index.js'

describe('divisions', () => {
  it('揭阳 has its five districts and counties', () => {
    expect(divisionsBelow('445200').map((division) => division.code + division.name)).toEqual([
      '445202榕城区',
      '445203揭东区',
      '445222揭西县',
      '445224惠来县',
      '445281普宁市',
    ])
  })

  it('广东 has twenty-one cities and 辽宁 fourteen', () => {
    expect(divisionsBelow('440000')).toHaveLength(21)
    expect(divisionsBelow('210000')).toHaveLength(14)
  })

  it('东莞 has no counties', () => {
    expect(divisionsBelow('441900')).toEqual([])
  })

  it('a county is named with its city and province', () => {
    expect(fullDivisionName('445202')).toEqual({ ok: true, value: '广东省揭阳市榕城区' })
  })

  it('a municipality is named once', () => {
    expect(fullDivisionName('110100')).toEqual({ ok: true, value: '北京市' })
  })

  it.each([
    ['4452', 'wrong_length'],
    ['44520X', 'wrong_character'],
    ['445299', 'unknown_division'],
  ])('%s is refused as %s', (text, code) => {
    expect(parseDivision(text)).toEqual({ ok: false, code })
  })
})

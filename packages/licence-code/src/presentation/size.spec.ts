import { createHash } from 'node:crypto'
import QRCode from 'qrcode'
import { aCode, hotelFields } from '../testing/actors.js'

const portrait = Uint8Array.from(createHash('sha256').update('portrait').digest().subarray(0, 16))

const versionAtM = (text: string) =>
  QRCode.create([{ data: text, mode: 'alphanumeric' }], { errorCorrectionLevel: 'M' }).version

test('a three-character name, number and validity take at most 480 characters and version 13', async () => {
  const text = await aCode({ fields: hotelFields })
  expect(text.length).toBeLessThanOrEqual(480)
  expect(versionAtM(text)).toBeLessThanOrEqual(13)
})

test('with the portrait’s digest the usual hotel code still takes version 13', async () => {
  const text = await aCode({ fields: { ...hotelFields, portrait } })
  expect(versionAtM(text)).toBeLessThanOrEqual(13)
})

test.each(['古丽米热阿卜杜拉买买提江', '阿卜杜拉·买买提江艾力克'])(
  'the twelve-character name %s with the portrait’s digest takes at most 540 characters',
  async (name) => {
    expect([...name]).toHaveLength(12)
    const text = await aCode({ fields: { ...hotelFields, name, portrait } })
    expect(text.length).toBeLessThanOrEqual(540)
  },
)

test('a number that is no citizen number fits too', async () => {
  const text = await aCode({ fields: { ...hotelFields, number: '110105194912310021' } })
  expect(text.length).toBeLessThanOrEqual(480)
})

import { defaultSettings, parseSettings, serialiseSettings } from './stored-settings'

test('settings come back as they were kept', () => {
  const settings = { appearance: 'dark', elder: true, place: '445202', privacyAgreed: true } as const
  expect(parseSettings(serialiseSettings(settings))).toEqual(settings)
})

test('settings that cannot be read are the defaults', () => {
  for (const text of [null, '', 'null', '[]', '{"version":9,"elder":true}', '{"elder":true}']) {
    expect(parseSettings(text)).toEqual(defaultSettings)
  }
})

test('one damaged setting does not cost the others', () => {
  expect(parseSettings('{"version":1,"elder":true,"appearance":"pink","place":"<b>"}')).toEqual({
    ...defaultSettings,
    elder: true,
  })
})

import fc from 'fast-check'
import { credentialTimes } from '../index.js'
import { nodeRandom } from '../node/index.js'

const HOUR = 3600

test('times are whole hours, already begun, for 72 hours, whatever the moment', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1.7e12, max: 4e12 }), async (now) => {
      const { issuedAt, expiresAt } = await credentialTimes(now, nodeRandom)
      const seconds = now / 1000
      expect(issuedAt % HOUR).toBe(0)
      expect(expiresAt - issuedAt).toBe(72 * HOUR)
      expect(seconds - issuedAt).toBeGreaterThanOrEqual(0)
      expect(seconds - issuedAt).toBeLessThan(7 * HOUR)
    }),
  )
})

test('the shift is drawn evenly from 0 to 6 hours: bytes that would favour some are drawn again', async () => {
  const now = 1_790_000_000_000 - (1_790_000_000_000 % (HOUR * 1000))
  const shifts = new Map<number, number>()
  for (let byte = 0; byte < 252; byte++) {
    const { issuedAt } = await credentialTimes(now, { randomBytes: async () => Uint8Array.of(byte) })
    const shift = (now / 1000 - issuedAt) / HOUR
    shifts.set(shift, (shifts.get(shift) ?? 0) + 1)
  }
  expect([...shifts].sort(([a], [b]) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6].map((shift) => [shift, 36]))

  const drawn = [255, 252, 3]
  const { issuedAt } = await credentialTimes(now, {
    randomBytes: async () => Uint8Array.of(drawn.shift() as number),
  })
  expect(now / 1000 - issuedAt).toBe(3 * HOUR)
  expect(drawn).toEqual([])
})

test('seconds instead of milliseconds are a mistake of the program', async () => {
  await expect(credentialTimes(1_790_000_000, nodeRandom)).rejects.toThrow(TypeError)
})

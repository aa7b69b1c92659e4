import { Database } from '../database/database.js'
import { connectTo, personaNamed, startTestSandbox, type TestSandbox } from '../testing/index.js'

// A sandbox starts in about a second on a quiet machine, and much later on a busy one.
jest.setTimeout(60_000)

const { idNumber, name, phone } = personaNamed('林小燕')

async function issuerKeysOf(sandbox: TestSandbox) {
  const platforms = connectTo(sandbox)
  const keys = await platforms.licenceRepository.issuerKeys()
  await platforms.close()
  return keys
}

describe('an installation', () => {
  it('keeps its state and keys over a restart', async () => {
    const first = await startTestSandbox()
    const keys = await issuerKeysOf(first)
    const [licence] = await first.console.licences({ holder: idNumber, type: 'resident_id' })
    await first.console.changeLicence(licence?.identifier ?? '', 'suspend')
    await first.console.fault('sms', 'error_500')
    await first.console.moveClock(3600)
    const code = await first.console.activationCode(idNumber)
    await first.close()

    const second = await startTestSandbox({ databaseUrl: first.databaseUrl })
    const platforms = connectTo(second)
    expect(second.credentials).toEqual(first.credentials)
    expect(await platforms.licenceRepository.issuerKeys()).toEqual(keys)
    expect(await second.console.licences({ holder: idNumber, type: 'resident_id' })).toMatchObject([
      { status: 'suspended' },
    ])
    expect(await second.console.get('/clock')).toMatchObject({ offsetSeconds: 3600 })
    const { platforms: switches } = await second.console.get<{
      platforms: { name: string; active: unknown }[]
    }>('/faults')
    expect(switches.find((each) => each.name === 'sms')?.active).toMatchObject({ fault: 'error_500' })
    expect(
      await platforms.identity.redeemActivationCode({ reference: 'restart-1', idNumber, code }),
    ).toMatchObject({ outcome: 'activated' })
    await platforms.close()
    await second.dispose()
  })

  it('shares no key with another installation', async () => {
    const [first, second] = await Promise.all([startTestSandbox(), startTestSandbox()])
    const known = new Set((await issuerKeysOf(first)).map((key) => key.publicKey))
    expect((await issuerKeysOf(second)).some((key) => known.has(key.publicKey))).toBe(false)
    expect(first.credentials.identity.appSecret).not.toBe(second.credentials.identity.appSecret)
    expect(first.credentials.wechat.appSecret).not.toBe(second.credentials.wechat.appSecret)
    await Promise.all([first.dispose(), second.dispose()])
  })

  it('is made once when two starters come at the same time', async () => {
    const empty = await startTestSandbox()
    await empty.close()
    const database = new Database(empty.databaseUrl)
    await database.query('drop schema public cascade')
    await database.query('create schema public')
    await database.close()
    const [first, second] = await Promise.all([
      startTestSandbox({ databaseUrl: empty.databaseUrl }),
      startTestSandbox({ databaseUrl: empty.databaseUrl }),
    ])
    expect(second.credentials).toEqual(first.credentials)
    expect(await issuerKeysOf(second)).toEqual(await issuerKeysOf(first))
    await first.close()
    await second.dispose()
  })

  it('checks signatures by the machine’s clock, however far its own is moved', async () => {
    const sandbox = await startTestSandbox()
    const platforms = connectTo(sandbox)
    await sandbox.console.moveClock(30 * 86_400)
    expect(await platforms.identity.matchPerson({ name, idNumber, phone: phone ?? '' })).toEqual({
      outcome: 'matched',
    })
    await platforms.close()
    await sandbox.dispose()
  })
})

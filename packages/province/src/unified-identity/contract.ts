import { createHash, randomUUID } from 'node:crypto'
import type { ConnectorOptions } from '../connector/options.js'
import { HttpUnifiedIdentity } from './http.js'

/** What the suite needs from the operator of the platform under test; asked for once it runs. */
export interface IdentityContext {
  options(): ConnectorOptions
  /** A registered adult with phone, a child and a business. */
  person: { name: string; idNumber: string; phone: string; child: string; business: string }
  staff: { phone: string; name: string; post: string; organisation: string }
  /** Digest of a portrait in the register. */
  portraitDigest(): Promise<string>
  /** Gives out a code at the counter. */
  activationCode(idNumber: string): Promise<string>
  /** Lets the platform do the next call but lose its answer. */
  loseNextAnswer(): Promise<void>
}

const otherCode = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, '0')

/** The contract of the unified identity platform. */
export function identityContract(context: IdentityContext): void {
  describe('the unified identity platform', () => {
    let identity: HttpUnifiedIdentity
    beforeAll(() => {
      identity = new HttpUnifiedIdentity(context.options())
    })
    afterAll(() => identity.close())

    const redeem = (code: string, reference: string = randomUUID()) =>
      identity.redeemActivationCode({ reference, idNumber: context.person.idNumber, code })

    it('answers a ping', async () => {
      await expect(identity.ping()).resolves.toBeUndefined()
    })

    it('matches name, number and phone of one person', async () => {
      const { name, idNumber, phone } = context.person
      expect(await identity.matchPerson({ name, idNumber, phone })).toEqual({ outcome: 'matched' })
    })

    it('answers the same for whichever factor is wrong', async () => {
      const { name, idNumber, phone } = context.person
      const factors = { name, idNumber, phone }
      const wrong = [
        { ...factors, name: `${name}丽` },
        { ...factors, idNumber: '11010519491231002X' },
        { ...factors, phone: context.staff.phone },
      ]
      for (const each of wrong) expect(await identity.matchPerson(each)).toEqual({ outcome: 'mismatch' })
    })

    it('activates with the code of the counter, once', async () => {
      const code = await context.activationCode(context.person.idNumber)
      const first = await redeem(code)
      if (first.outcome !== 'activated') throw new Error(first.outcome)
      expect(first.evidence).not.toBe('')
      expect(first.counter).not.toBe('')
      expect(Number.isNaN(Date.parse(first.at))).toBe(false)
      expect(await redeem(code)).toEqual({ outcome: 'already_used' })
    })

    it('gives the same reference the same answer again', async () => {
      const code = await context.activationCode(context.person.idNumber)
      const reference = randomUUID()
      const first = await redeem(code, reference)
      expect(first.outcome).toBe('activated')
      expect(await redeem(code, reference)).toEqual(first)
    })

    it('gives a call that is repeated after a lost answer the one result', async () => {
      const code = await context.activationCode(context.person.idNumber)
      await context.loseNextAnswer()
      expect(await redeem(code)).toMatchObject({ outcome: 'activated' })
      expect(await redeem(code)).toEqual({ outcome: 'already_used' })
    })

    it('counts a repeated wrong try once', async () => {
      const code = await context.activationCode(context.person.idNumber)
      const reference = randomUUID()
      for (let times = 0; times < 6; times++)
        expect(await redeem(otherCode(code), reference)).toEqual({ outcome: 'wrong_code' })
      expect(await redeem(code)).toMatchObject({ outcome: 'activated' })
    })

    it('refuses one reference for two different requests', async () => {
      const code = await context.activationCode(context.person.idNumber)
      const reference = randomUUID()
      await redeem(otherCode(code), reference)
      await expect(redeem(code, reference)).rejects.toMatchObject({ failure: 'rejected' })
    })

    it('voids a code after five wrong tries', async () => {
      const code = await context.activationCode(context.person.idNumber)
      for (let times = 0; times < 5; times++)
        expect(await redeem(otherCode(code))).toEqual({ outcome: 'wrong_code' })
      expect(await redeem(code)).toEqual({ outcome: 'expired' })
    })

    it('takes only the latest of two codes', async () => {
      const first = await context.activationCode(context.person.idNumber)
      let second = await context.activationCode(context.person.idNumber)
      while (second === first) second = await context.activationCode(context.person.idNumber)
      expect(await redeem(first)).toEqual({ outcome: 'wrong_code' })
      expect(await redeem(second)).toMatchObject({ outcome: 'activated' })
    })

    it('names the children and businesses of a person', async () => {
      const { children, businesses } = await identity.relationsOf(context.person.idNumber)
      expect(children.map((child) => child.name)).toContain(context.person.child)
      expect(businesses.map((business) => business.name)).toContain(context.person.business)
    })

    it('knows nothing about a person who is not registered', async () => {
      expect(await identity.relationsOf('11010519491231002X')).toEqual({ children: [], businesses: [] })
    })

    it('finds the post of a clerk by phone, and none for others', async () => {
      const { phone, name, post, organisation } = context.staff
      expect(await identity.findStaff(phone)).toMatchObject({
        name,
        post,
        organisation: { name: organisation },
      })
      expect(await identity.findStaff(context.person.phone)).toBeNull()
    })

    it('serves a portrait whose bytes have the digest asked for', async () => {
      const digest = await context.portraitDigest()
      const portrait = await identity.portraitByDigest(digest)
      if (!portrait) throw new Error('no portrait')
      expect(portrait.contentType).toMatch(/^image\//)
      expect(createHash('sha256').update(portrait.bytes).digest('hex').slice(0, 32)).toBe(digest)
    })

    it('has no portrait for an unknown digest', async () => {
      expect(await identity.portraitByDigest('0'.repeat(32))).toBeNull()
    })
  })
}

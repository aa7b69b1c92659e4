import { Inject, Injectable } from '@nestjs/common'
import type { Edition } from '@zhangban/catalogue'
import type { AnswerOf } from '@zhangban/contracts'
import { EDITION } from '../config/config.module.js'
import { type Caller, reaches } from '../http/caller.js'
import { MeService } from '../identity/index.js'
import { Messages } from '../messages/index.js'
import { WalletService } from '../wallet/index.js'

type Home = AnswerOf<'readHome'>

const CARDS = 3
const NOTICES = 5
/** The page waits no longer than this for a section. */
const SECTION_DEADLINE_MS = 2_800

@Injectable()
export class HomeService {
  constructor(
    private readonly me: MeService,
    private readonly wallet: WalletService,
    private readonly messages: Messages,
    @Inject(EDITION) private readonly edition: Edition,
  ) {}

  async read(caller: Caller | undefined): Promise<Home> {
    const { id, name, appName, hotline, channels } = this.edition
    const common = { edition: { id, name, appName, hotline }, channels }
    if (!caller) return { ...common, person: null, licences: null, notices: [] }
    const [me, licences, notices] = await Promise.all([
      this.me.read(caller),
      this.licencesOf(caller),
      this.messages.latest(caller.accountId, NOTICES),
    ])
    return {
      ...common,
      person: {
        level: me.level,
        maskedName: me.maskedName,
        deviceActivated: me.device.activated,
        clerk: me.clerk !== null,
      },
      licences,
      notices,
    }
  }

  private async licencesOf(caller: Caller): Promise<Home['licences']> {
    if (!reaches(caller.level, 'L2')) return null
    const wallet = await Promise.race([this.wallet.read(caller), deadline()]).catch(() => null)
    if (!wallet) return null
    const usable = wallet.licences.filter((card) => card.scenes.length > 0)
    return { cards: usable.slice(0, CARDS), total: wallet.licences.length, freshness: wallet.freshness }
  }
}

const deadline = () =>
  new Promise<null>((resolve) => {
    setTimeout(resolve, SECTION_DEADLINE_MS, null).unref()
  })

import { randomBytes } from 'node:crypto'
import type { Queryable } from '../database/database.js'
import { readSetting, writeSetting } from './settings.js'

/** What an application needs to call one platform. */
export interface ApplicationKey {
  appId: string
  appSecret: string
}

export interface PlatformCredentials {
  identity: ApplicationKey
  licenceRepository: ApplicationKey
  wechat: ApplicationKey
  sms: ApplicationKey
}

/** The application keys of this installation, made at its first start. */
export async function ensureApplications(db: Queryable): Promise<PlatformCredentials> {
  const known = await readSetting<PlatformCredentials>(db, 'applications')
  if (known) return known
  const made: PlatformCredentials = {
    identity: gatewayKey(),
    licenceRepository: gatewayKey(),
    sms: gatewayKey(),
    wechat: { appId: `wx${randomBytes(8).toString('hex')}`, appSecret: randomBytes(16).toString('hex') },
  }
  await writeSetting(db, 'applications', made)
  return made
}

function gatewayKey(): ApplicationKey {
  return { appId: `app${randomBytes(6).toString('hex')}`, appSecret: randomBytes(32).toString('base64url') }
}

import type { AnswerOf } from '@zhangban/contracts'
import { call } from '../../api/call'
import { createQuery, createQueryFamily } from '../../data/query'
import { parseWallet } from './kept-wallet'

export const walletQuery = createQuery({
  load: () => call('readWallet'),
  keep: { key: 'wallet', version: 1, parse: parseWallet },
})

export const licenceQuery = createQueryFamily((identifier) => ({
  load: () => call('readLicence', { params: { identifier } }),
}))

export type Look = AnswerOf<'listLooks'>['looks'][number]

export const looksQuery = createQuery({ load: () => call('listLooks', { query: {} }) })

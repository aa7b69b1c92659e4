import type { AnswerOf } from '@zhangban/contracts'
import { call } from '../../api/call'
import { createQuery } from '../../data/query'

export type Records = AnswerOf<'listMyVerifications'>
export type VerificationRecord = Records['verifications'][number]

export const recordsQuery = createQuery({ load: () => call('listMyVerifications', { query: {} }) })

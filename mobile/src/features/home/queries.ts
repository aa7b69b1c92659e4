import type { AnswerOf } from '@zhangban/contracts'
import { call } from '../../api/call'
import { createQuery } from '../../data/query'

export type Home = AnswerOf<'readHome'>
export type HomeNotice = Home['notices'][number]

export const homeQuery = createQuery({ load: () => call('readHome') })

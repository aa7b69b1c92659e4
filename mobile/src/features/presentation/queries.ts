import { call } from '../../api/call'
import { createQuery } from '../../data/query'
import { parseScenes } from './kept-scenes'

export const scenesQuery = createQuery({
  load: () => call('listScenes'),
  keep: { key: 'scenes', version: 1, parse: parseScenes },
})

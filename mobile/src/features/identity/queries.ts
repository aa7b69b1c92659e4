import { call } from '../../api/call'
import { createQuery } from '../../data/query'

export const devicesQuery = createQuery({ load: () => call('listDevices') })

import type { FastifyInstance } from 'fastify'
import * as z from 'zod'
import { type FaultName, faultsOf } from '../gateway/fault-catalogue.js'
import { isPlatformName, type PlatformName, platformNames, platforms } from '../gateway/platforms.js'
import { readBody, WireError } from '../gateway/wire-error.js'
import type { World } from '../world.js'

const TEN_YEARS_SECONDS = 10 * 366 * 86_400

const faultBody = z.strictObject({
  fault: z.nullable(z.string()),
  ms: z.int().min(0).max(120_000).default(2000),
  times: z.nullable(z.int().min(1).max(10_000)).default(null),
  only: z.nullable(z.string().min(1).max(80)).default(null),
})
const clockBody = z.strictObject({ offsetSeconds: z.int().min(-TEN_YEARS_SECONDS).max(TEN_YEARS_SECONDS) })

/** Fault switches, clock and the log of calls. */
export function operationConsole(app: FastifyInstance, world: World, appUrl: string | undefined): void {
  const { faults, clock, log } = world
  const platform = (name: string): PlatformName => {
    if (!isPlatformName(name)) throw new WireError(404, 'PLATFORM_UNKNOWN', '没有这个平台')
    return name
  }
  const describeClock = () => ({
    now: clock.date().toISOString(),
    offsetSeconds: Math.round(clock.offsetMs / 1000),
  })

  app.get('/overview', async () => ({
    appUrl: appUrl ?? null,
    edition: world.edition.name,
    clock: describeClock(),
  }))

  app.get('/faults', async () => ({
    platforms: platformNames.map((name) => ({
      name,
      label: platforms[name].label,
      active: faults.all()[name] ?? null,
      faults: faultsOf(name),
    })),
  }))

  app.put<{ Params: { platform: string } }>('/faults/:platform', async (request) => {
    const name = platform(request.params.platform)
    const { fault, ms, times, only } = readBody(faultBody, request.body)
    if (fault !== null && !faultsOf(name).some((entry) => entry.name === fault))
      throw new WireError(400, 'FAULT_UNKNOWN', '这个平台没有这种故障')
    await faults.set(name, fault === null ? null : { fault: fault as FaultName, ms, times, only })
    return { active: faults.all()[name] ?? null }
  })

  app.get('/clock', async () => describeClock())

  app.put('/clock', async (request) => {
    await clock.move(readBody(clockBody, request.body).offsetSeconds * 1000)
    return describeClock()
  })

  app.get<{ Querystring: { platform?: string } }>('/calls', async (request) => {
    const chosen = request.query.platform ? [platform(request.query.platform)] : platformNames
    const calls = chosen.flatMap((name) =>
      log.of(name).map((call) => ({ platform: platforms[name].label, ...call })),
    )
    return { calls: calls.sort((a, b) => b.at.localeCompare(a.at)).slice(0, 200) }
  })
}

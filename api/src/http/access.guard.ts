import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common'
import { Reflector } from '@nestjs/core'
import { type Access, type RouteDefinition, type RouteName, routes } from '@zhangban/contracts'
import { RateLimiter } from '../security/rate-limiter.js'
import { type Caller, reaches } from './caller.js'
import { ProblemError } from './problem-error.js'
import { currentRequest } from './request-context.js'
import { ROUTE, requestOf } from './route.decorator.js'

/** Finds the session behind an access token. Bound by the identity feature. */
export abstract class SessionReader {
  /** @throws ProblemError `session_expired` */
  abstract read(accessToken: string): Promise<Caller>
}

/** The one place that decides whether a call may go on: rate limit, session, level, post. Routes without an entry in the table are refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionReader,
    private readonly limiter: RateLimiter,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const name = this.reflector.get<RouteName | undefined>(ROUTE, context.getHandler())
    if (!name) throw new ProblemError('not_found')
    const request = requestOf(context)
    const route: RouteDefinition = routes[name]
    request.state.routeName = name

    const caller = await this.callerOf(request.headers.authorization, route.access)
    if (caller) request.state.caller = caller
    await this.limiter.take({
      key: caller ? `account:${caller.accountId}` : `address:${currentRequest()?.address ?? 'unknown'}`,
      limit: 600,
      windowSeconds: 60,
    })
    permit(route.access, caller)
    return true
  }

  private async callerOf(authorization: string | undefined, access: Access): Promise<Caller | undefined> {
    const token = /^Bearer ([A-Za-z0-9_-]{20,128})$/.exec(authorization ?? '')?.[1]
    if (token) return this.sessions.read(token)
    if (access.session !== 'none') throw new ProblemError('unauthenticated')
    return undefined
  }
}

function permit(access: Access, caller: Caller | undefined): void {
  if (access.session === 'none') return
  if (!caller) throw new ProblemError('unauthenticated')
  if (access.session === 'clerk') {
    if (!caller.clerk) throw new ProblemError('clerk_required')
    return
  }
  if (!reaches(caller.level, access.level))
    throw new ProblemError('step_up_required', { neededLevel: access.level === 'L3' ? 'L3' : 'L2' })
}

import type { Endpoint } from '@lyhord/contract'
import type { Language } from '@lyhord/core'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { inTenant } from '../outside/database/tenant_db.ts'
import { type AuditEntry, auditStatement } from '../queries/audit.ts'
import { Refusal } from './refusal.ts'
import { cookieOf, dropCookie, keepCookie } from './session_cookie.ts'
import type { Actor, Note, Visit } from './visit.ts'

/** Swedish unless the reader asks for English. */
export const languageOf = (request: FastifyRequest): Language =>
  /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'sv'

/** A visit, and whether its act has reached the audit log. */
interface Watched {
  readonly visit: Visit
  audited(): boolean
}

/** Makes the visit that a handler works with, watched: an endpoint that promises an audit entry must write it. */
export const visitOf = (
  house: House,
  endpoint: Endpoint,
  actor: Actor | null,
  request: FastifyRequest,
  reply: FastifyReply,
): Watched => {
  let audited = false
  const visit: Visit = {
    house,
    lang: languageOf(request),
    get actor() {
      if (!actor) throw new Error('a public endpoint has no actor')
      return actor
    },
    token: cookieOf(request),
    from: request.ip,
    origin: `${request.protocol}://${request.host}`,
    inTenant: async (work) => {
      if (!actor) throw new Error('a public endpoint has no tenant')
      const within = { tenant: actor.tenant.id, user: actor.user }
      let about: Omit<AuditEntry, 'act'> = {}
      const acts = endpoint.audit === undefined ? [] : [endpoint.audit]
      const note: Note = ({ also, ...more }) => {
        about = { ...about, ...more }
        if (also !== undefined) acts.push(also)
      }
      const closing = () =>
        auditStatement(
          within,
          acts.map((act) => ({ act, ...about })),
        )
      const errand =
        endpoint.audit === undefined ? request.method === 'GET' && ('look' as const) : { closing }
      const answer = await inTenant(
        house.pools.app,
        within,
        async (db) => {
          const given = await work(db, note)
          if (given instanceof Refusal) throw given
          return given
        },
        errand || undefined,
      )
      audited = true
      return answer
    },
    keepToken: (token, endsAt) => keepCookie(reply, request, token, endsAt),
    dropToken: () => dropCookie(reply),
  }
  return { visit, audited: () => audited }
}

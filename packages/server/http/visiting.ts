import type { Endpoint } from '@lyhord/contract'
import type { Language } from '@lyhord/core'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { inTenant, type TenantDb } from '../outside/database/tenant_db.ts'
import { type AuditEntry, writeAudit } from '../queries/audit.ts'
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
      const answer = await inTenant(house.pools.app, within, (db) => audit(endpoint, db, work))
      audited = true
      return answer
    },
    keepToken: (token, endsAt) => keepCookie(reply, request, token, endsAt),
    dropToken: () => dropCookie(reply),
  }
  return { visit, audited: () => audited }
}

/** The work, and then the endpoint's act as the last statement: it locks the tenant's chain. */
const audit = async <T>(
  endpoint: Endpoint,
  db: TenantDb,
  work: (db: TenantDb, note: Note) => Promise<T>,
): Promise<T> => {
  let about: Omit<AuditEntry, 'act'> = {}
  const given = await work(db, (more) => {
    about = { ...about, ...more }
  })
  if (given instanceof Refusal) throw given
  if (endpoint.audit !== undefined) await writeAudit(db, { act: endpoint.audit, ...about })
  return given
}

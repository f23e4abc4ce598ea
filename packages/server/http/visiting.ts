import type { Endpoint } from '@lyhord/contract'
import type { Language } from '@lyhord/core'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import type { Errand } from '../outside/database/errand.ts'
import { inTenant, type TenantDb, type Within } from '../outside/database/tenant_db.ts'
import { type AuditEntry, closingEntries } from '../queries/audit.ts'
import { Refusal } from './refusal.ts'
import { cookieOf, dropCookie, keepCookie } from './session_cookie.ts'
import type { Actor, Note, Visit } from './visit.ts'

/** Swedish unless the reader asks for English. */
export const languageOf = (request: FastifyRequest): Language =>
  /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'sv'

type Work<T> = (db: TenantDb, note: Note) => Promise<T>
type Running<T> = (within: Within, work: (db: TenantDb) => Promise<T>, errand?: Errand) => Promise<T>

/** What an endpoint's work has to say in the log; forgotten when it begins again. */
const entriesOf = ({ audit }: Endpoint) => {
  let about: Omit<AuditEntry, 'act'> = {}
  let acts: string[] = []
  return {
    begin: (): Note => {
      about = {}
      acts = audit === undefined ? [] : [audit]
      return ({ also, silent = false, ...more }) => {
        about = { ...about, ...more }
        if (silent) acts = []
        if (also !== undefined) acts.push(also)
      }
    },
    all: (): readonly AuditEntry[] => acts.map((act) => ({ act, ...about })),
  }
}

/** A visit, and whether its act has reached the audit log. */
interface Watched {
  readonly visit: Visit
  audited(): boolean
}

/** Does the work; what it says in the log is the last statement of the same transaction. */
const runAudited = <T>(
  endpoint: Endpoint,
  { tenant, user }: Actor,
  looks: boolean,
  work: Work<T>,
  run: Running<T>,
): Promise<T> => {
  const entries = entriesOf(endpoint)
  const closing = () => closingEntries(user, entries.all())
  const look = looks ? ('look' as const) : undefined
  return run(
    { tenant: tenant.id, user },
    async (db) => {
      const given = await work(db, entries.begin())
      if (given instanceof Refusal) throw given
      return given
    },
    endpoint.audit === undefined ? look : { closing },
  )
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
  const audit = async <T>(work: Work<T>, run: Running<T>): Promise<T> => {
    if (!actor) throw new Error('a public endpoint has no tenant')
    const answer = await runAudited(endpoint, actor, request.method === 'GET', work, run)
    audited = true
    return answer
  }
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
    inTenant: (work) =>
      audit(work, (within, done, errand) => inTenant(house.pools.app, within, done, errand)),
    together: (work) => audit(work, (within, done, errand) => house.pools.together.run(within, done, errand)),
    unchangedWhile: (tag) => void reply.header('etag', `"${tag}"`),
    keepToken: (token, endsAt) => keepCookie(reply, request, token, endsAt),
    dropToken: () => dropCookie(reply),
  }
  return { visit, audited: () => audited }
}

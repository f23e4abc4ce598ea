import { timingSafeEqual } from 'node:crypto'
import { api, type Endpoint } from '@lyhord/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { House } from '../house.ts'
import { databaseAnswers } from '../queries/health.ts'
import { refuse } from './refusal.ts'
import { sendRefusal } from './routes.ts'
import { tokenHash } from './session_cookie.ts'
import { languageOf } from './visiting.ts'

/** Acts that leave a record changed. */
const saves = new Set([
  'record_made',
  'draft_saved',
  'record_submitted',
  'record_amended',
  'record_withdrawn',
])

const endpoints: ReadonlyMap<string, Endpoint> = new Map(Object.entries(api))

/** The pattern of an address (`PUT /api/records/:record`), never the address itself. */
const patternOf = (request: FastifyRequest): string =>
  request.is404 ? 'page or nothing' : `${request.method} ${request.routeOptions.url ?? ''}`

/**
 * `/metrics` for Prometheus, in a registry of this server's own, and one log line per request. Read from the machine
 * itself, or from anywhere with the token; to others the page is not there.
 */
export const addMetrics = (server: FastifyInstance, house: House, token: string | undefined): void => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  addHouseMetrics(registry, house)
  const note = requestMetrics(registry)
  server.addHook('onResponse', async (request, reply) => {
    const address = patternOf(request)
    note(address, reply)
    const [status, ms] = [reply.statusCode, Math.round(reply.elapsedTime * 10) / 10]
    house.log.info({ address, status, ms }, 'request')
  })
  server.get('/metrics', async (request, reply) =>
    mayRead(request, token)
      ? reply.type(registry.contentType).send(await registry.metrics())
      : sendRefusal(reply, refuse('not_found'), languageOf(request)),
  )
}

const mayRead = ({ ip, headers }: FastifyRequest, token: string | undefined): boolean =>
  token === undefined
    ? /^(127\.|::1$|::ffff:127\.)/.test(ip)
    : isSecret(headers.authorization, `Bearer ${token}`)

/** Compared by hashes, in the same time whatever was given. */
const isSecret = (given: string | undefined, secret: string): boolean =>
  timingSafeEqual(tokenHash(given ?? ''), tokenHash(secret))

const requestMetrics = (registry: Registry) => {
  const durations = new Histogram({
    name: 'lyhord_request_seconds',
    help: 'Requests and how long they took, by address pattern and status; lines that stay open not timed',
    labelNames: ['address', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.04, 0.1, 0.25, 1, 5],
    registers: [registry],
  })
  const saved = new Counter({
    name: 'lyhord_saved_records_total',
    help: 'Saves that were answered well, by act',
    labelNames: ['act'],
    registers: [registry],
  })
  return (address: string, reply: FastifyReply): void => {
    const { audit: act, stream } = endpoints.get(address) ?? {}
    if (act && saves.has(act) && reply.statusCode < 300) saved.inc({ act })
    if (stream !== 'text/event-stream')
      durations.observe({ address, status: reply.statusCode }, reply.elapsedTime / 1000)
  }
}

const addHouseMetrics = (registry: Registry, { pools }: House): void => {
  new Gauge({
    name: 'lyhord_database_up',
    help: '1 when the database answers within two seconds',
    registers: [registry],
    async collect() {
      this.set((await databaseAnswers(pools.gate)) ? 1 : 0)
    },
  })
  new Gauge({
    name: 'lyhord_pool_connections',
    help: 'Database connections by pool and state; waiting: queries without one',
    labelNames: ['pool', 'state'],
    registers: [registry],
    collect() {
      for (const { door, ...states } of pools.load())
        for (const [state, n] of Object.entries(states)) this.set({ pool: door, state }, n)
    },
  })
}

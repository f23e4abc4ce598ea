import { type Address, api, can, type Endpoint, type ProblemId } from '@lyhord/contract'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { databaseProblem } from '../outside/database/database_problem.ts'
import { windowMinutes } from '../work/throttle.ts'
import { isOwnOrigin } from './origin.ts'
import { readAsked } from './read_asked.ts'
import { problemBody, Refusal, refuse } from './refusal.ts'
import { readSession } from './session_cookie.ts'
import { type Handlers, Stream, type Visit } from './visit.ts'
import { languageOf, visitOf } from './visiting.ts'

/** The frame sees handlers without their exact types; the register `Handlers` keeps those. */
type AnyHandler = (asked: never, visit: Visit) => Promise<unknown>

/** Puts every address of the contract on the server: origin, session, policy, reading, handler, audit, in that order. */
export const addRoutes = (server: FastifyInstance, house: House, handlers: Handlers): void => {
  for (const [address, endpoint] of Object.entries<Endpoint>(api)) {
    const [method = 'GET', url = '/'] = address.split(' ')
    const handler: AnyHandler = handlers[isAddress(address)]
    server.route({
      method,
      url,
      /* Nobody would read the stream that HEAD makes: it would stay open for ever. */
      exposeHeadRoute: endpoint.stream === undefined,
      /* An event must leave at once, not when a block is full. */
      compress: endpoint.stream === 'text/event-stream' ? false : {},
      ...(endpoint.mostBytes === undefined ? {} : { bodyLimit: endpoint.mostBytes }),
      handler: (request, reply) => answer(house, endpoint, handler, request, reply),
    })
  }
}

const isAddress = (text: string): Address => {
  const known = Object.keys(api).find((a): a is Address => a === text)
  if (known === undefined) throw new Error(`${text} is not in the contract`)
  return known
}

const answer = async (
  house: House,
  endpoint: Endpoint,
  handler: AnyHandler,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> => {
  const lang = languageOf(request)
  if (endpoint.open === true) reply.header('access-control-allow-origin', '*')
  try {
    const given = await run(house, endpoint, handler, request, reply)
    if (endpoint.open === true && keepOpen(request, reply)) return reply.code(304).send()
    if (given instanceof Refusal) return sendRefusal(reply, given, lang)
    if (given instanceof Stream) return sendStream(reply, endpoint, given)
    return (endpoint.jsonAs ? reply.type(endpoint.jsonAs) : reply).send(given)
  } catch (fault) {
    if (fault instanceof Refusal) return sendRefusal(reply, fault, lang)
    const known = databaseProblem(fault)
    if (!known || known === 'disk_full')
      house.log.error({ address: request.routeOptions.url, fault: known ?? faultText(fault) }, 'fault')
    return sendRefusal(reply, refuse(known ?? 'fault'), lang)
  }
}

const run = async (
  house: House,
  endpoint: Endpoint,
  handler: AnyHandler,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> => {
  if (request.method !== 'GET' && endpoint.open !== true && !isOwnOrigin(request))
    return refuse('wrong_origin')
  const actor = endpoint.access === 'public' ? null : await readSession(house, request)
  if (endpoint.access !== 'public' && !actor) return refuse('not_signed_in')
  if (!can(actor?.role ?? null, endpoint.access)) return refuse('not_allowed')
  const asked = readAsked(endpoint, request)
  if (asked instanceof Refusal)
    return asked.id === 'not_valid' ? refuse(endpoint.notValidAs ?? 'not_valid', asked.errors) : asked
  const { visit, audited } = visitOf(house, endpoint, actor, request, reply)
  const given = await call(handler, asked, visit)
  if (endpoint.audit !== undefined && !(given instanceof Refusal) && !audited())
    throw new Error('the endpoint promises an audit entry that its handler never wrote')
  return given
}

/** Lets anybody keep an open answer for a while; true when they have it already. */
const keepOpen = (request: FastifyRequest, reply: FastifyReply): boolean => {
  reply.header('cache-control', 'public, max-age=300')
  const tag = reply.getHeader('etag')
  const known = request.headers['if-none-match']?.split(',').map((t) => t.trim().replace(/^W\//, ''))
  return typeof tag === 'string' && known !== undefined && (known.includes(tag) || known.includes('*'))
}

/** The one place where the reading at the door and the handler's exact types meet. */
const call = (handler: AnyHandler, asked: object, visit: Visit): Promise<unknown> =>
  Reflect.apply(handler, undefined, [asked, visit])

/** A fault's kind and place, without the values that a message may quote. */
const faultText = (fault: unknown): string =>
  fault instanceof Error
    ? `${fault.name}: ${(fault.stack ?? '').split('\n').slice(1, 4).join(' ').trim()}`
    : 'unknown'

/** What passes by itself, and when it is worth asking again. */
const waitSeconds: Partial<Record<ProblemId, number>> = {
  too_many_attempts: windowMinutes * 60,
  database_away: 5,
  disk_full: 60,
}

/** Sends a refusal as RFC 9457 JSON. */
export const sendRefusal = (reply: FastifyReply, refusal: Refusal, lang: 'sv' | 'en'): FastifyReply => {
  const body = problemBody(refusal, lang)
  const wait = waitSeconds[refusal.id]
  if (wait !== undefined) reply.header('retry-after', wait)
  return reply.code(body.status).type('application/problem+json').send(JSON.stringify(body))
}

const sendStream = (reply: FastifyReply, endpoint: Endpoint, { body, filename }: Stream): FastifyReply => {
  if (filename !== undefined) reply.header('content-disposition', `attachment; filename="${filename}"`)
  return reply.type(mediaTypeOf(endpoint)).send(body)
}

/** Texts say their encoding; a workbook is no text. */
const mediaTypeOf = ({ stream }: Endpoint): string =>
  stream?.startsWith('text/') ? `${stream}; charset=utf-8` : (stream ?? 'application/octet-stream')

import { isUtf8 } from 'node:buffer'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import Fastify, { type FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import type { Settings } from '../outside/settings.ts'
import { handlers } from '../resources/index.ts'
import { addPages } from './pages.ts'
import { addPreflights } from './preflight.ts'
import { type Refusal, refuse } from './refusal.ts'
import { addRoutes, sendRefusal } from './routes.ts'
import { addSecurityHeaders, secure } from './security_headers.ts'
import { addSystemPages } from './system_pages.ts'
import { answerUnreadable } from './unreadable.ts'
import { languageOf } from './visiting.ts'

/** Largest body: far more than any record, far less than what hurts. */
const bodyLimit = 1_048_576

/** A megabyte over a very slow line; after that a body that never comes holds its connection no longer. */
const requestTimeout = 120_000

/** The longest that a part of an address may be: every municipality of the country by code, its commas escaped. */
const maxParamLength = 4000

/** The HTTP server of a house, not yet listening. `metricsToken`: see `outside/settings.ts`. */
export const makeServer = async (
  house: House,
  { metricsToken }: Pick<Settings, 'metricsToken'> = {},
): Promise<FastifyInstance> => {
  const server = Fastify({
    bodyLimit,
    requestTimeout,
    routerOptions: { maxParamLength },
    trustProxy: 'loopback',
    logger: false,
    forceCloseConnections: 'idle',
    clientErrorHandler: answerUnreadable,
    frameworkErrors: (fault, request, reply) => {
      secure(request, reply)
      void sendRefusal(reply, refusalOf(fault), languageOf(request))
    },
  })
  /* Only JSON: a page of another site can send plain text without asking first. */
  server.removeContentTypeParser('text/plain')
  addJson(server)
  await server.register(cookie)
  await server.register(compress, { encodings: ['br', 'gzip'] })
  /* Open lines would keep the server from closing; what has been asked is answered first. */
  server.addHook('preClose', async () => house.live.end())
  addSecurityHeaders(server)
  addErrors(server, house)
  addRoutes(server, house, handlers)
  addPreflights(server)
  await addSystemPages(server, house, metricsToken)
  await addPages(server)
  return server
}

/** JSON in UTF-8: characters that are something else would be kept as question marks. */
const addJson = (server: FastifyInstance): void => {
  const read = server.getDefaultJsonParser('error', 'error')
  server.addContentTypeParser<Buffer>('application/json', { parseAs: 'buffer' }, (request, body, done) =>
    isUtf8(body) ? read(request, body.toString(), done) : done(notUtf8),
  )
}

const notUtf8: Error & Fault = Object.assign(new Error('not UTF-8'), { statusCode: 400 })

const addErrors = (server: FastifyInstance, house: House): void => {
  server.setErrorHandler((fault: Fault, request, reply) => {
    const refusal = refusalOf(fault)
    if (refusal.id === 'fault') house.log.error({ code: fault.code ?? 'unknown' }, 'fault in the frame')
    return sendRefusal(reply, refusal, languageOf(request))
  })
}

interface Fault {
  readonly code?: string
  readonly statusCode?: number
}

/** What the frame itself could not take: the body, its kind, its size, or the address. */
const refusalOf = ({ code, statusCode = 500 }: Fault): Refusal => {
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return refuse('too_large')
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return refuse('wrong_media_type')
  return refuse(statusCode < 500 ? 'not_readable' : 'fault')
}

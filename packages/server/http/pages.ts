import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { methodsOf } from './methods_of.ts'
import { refuse } from './refusal.ts'
import { sendRefusal } from './routes.ts'
import { languageOf } from './visiting.ts'

const built = fileURLToPath(new URL('../../web/dist/', import.meta.url))

/** Serves the built screens; every address that is no file and no API is a page of the one-page product. */
export const addPages = async (server: FastifyInstance): Promise<void> => {
  const hasPages = existsSync(`${built}index.html`)
  if (hasPages) {
    await server.register(fastifyStatic, {
      root: built,
      setHeaders: keptHow,
      cacheControl: false,
      index: false,
      preCompressed: true,
    })
    server.get('/', (_, reply) => sendPage(reply))
  }
  server.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/api') && !/\.\w+$/.test(request.url)
    return isPage && hasPages ? sendPage(reply) : sendNothingHere(request, reply)
  })
}

/**
 * Nothing is there, or what is there is not asked like that: then `Allow` says how. An id too long for one is nothing.
 * Nobody on the way keeps that: a file that is gone may be there again when an earlier build is.
 */
const sendNothingHere = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  reply.header('cache-control', 'no-store')
  const methods = methodsOf(request.url.split('?')[0] ?? '')
  const isAskedWrongly = methods.length > 0 && !methods.includes(request.method)
  if (isAskedWrongly) reply.header('allow', methods.join(', '))
  return sendRefusal(reply, refuse(isAskedWrongly ? 'wrong_method' : 'not_found'), languageOf(request))
}

/** The one page; how it is kept is said with the file. */
const sendPage = (reply: FastifyReply): FastifyReply => reply.sendFile('index.html')

/**
 * Built files carry a hash in their name; the page and the worker, which name them, must be asked for anew each time,
 * so that nobody stays with an earlier build.
 */
const keptHow = (reply: { header(name: string, value: string): unknown }, path: string): void =>
  void reply.header(
    'cache-control',
    path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  )

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
      setHeaders: cacheForever,
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

/** Nothing is there, or what is there is not asked like that: then `Allow` says how. An id too long for one is nothing. */
const sendNothingHere = (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const methods = methodsOf(request.url.split('?')[0] ?? '')
  const isAskedWrongly = methods.length > 0 && !methods.includes(request.method)
  if (isAskedWrongly) reply.header('allow', methods.join(', '))
  return sendRefusal(reply, refuse(isAskedWrongly ? 'wrong_method' : 'not_found'), languageOf(request))
}

/** The one page; it must be asked for anew, because it names the files of the latest build. */
const sendPage = (reply: FastifyReply): FastifyReply =>
  reply.header('cache-control', 'no-cache').sendFile('index.html', { cacheControl: false })

/** Built files carry a hash in their name. */
const cacheForever = (reply: { header(name: string, value: string): unknown }, path: string): void => {
  if (path.includes('/assets/')) reply.header('cache-control', 'public, max-age=31536000, immutable')
}

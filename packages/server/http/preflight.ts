import { api, type Endpoint } from '@lyhord/contract'
import type { FastifyInstance } from 'fastify'

/** So long a browser may remember the answer, in seconds: a day. */
const remembered = '86400'

/** Answers browsers that ask, before they do it, whether a page of another site may use an open address. */
export const addPreflights = (server: FastifyInstance): void => {
  const open = Object.entries<Endpoint>(api).filter(([, endpoint]) => endpoint.open === true)
  const byUrl = Map.groupBy(open, ([address]) => address.split(' ')[1] ?? '/')
  for (const [url, of] of byUrl) {
    const methods = of.map(([address]) => address.split(' ')[0]).join(', ')
    server.options(url, (_, reply) =>
      reply
        .code(204)
        .header('access-control-allow-origin', '*')
        .header('access-control-allow-methods', methods)
        .header('access-control-allow-headers', 'content-type, accept-language, if-none-match')
        .header('access-control-max-age', remembered)
        .send(),
    )
  }
}

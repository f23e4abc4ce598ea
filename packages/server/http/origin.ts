import type { FastifyRequest } from 'fastify'

/**
 * Whether a request that changes something comes from our own pages (or from a program, which sends neither header).
 * With `SameSite=Strict` cookies this is the second defence against cross-site requests.
 */
export const isOwnOrigin = (request: FastifyRequest): boolean => {
  const site = request.headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const { origin, host } = request.headers
  return origin === undefined || URL.parse(origin)?.host === host
}

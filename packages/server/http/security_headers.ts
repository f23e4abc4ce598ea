import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** Everything comes from ourselves; inline styles are what the chart and component libraries set on elements. */
const policy = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** Keeps an answer within ourselves and, unless it says otherwise, out of every store on the way. */
export const secure = ({ url }: FastifyRequest, reply: FastifyReply): void => {
  reply.header('content-security-policy', policy)
  reply.header('x-content-type-options', 'nosniff')
  reply.header('referrer-policy', 'no-referrer')
  reply.header('cross-origin-opener-policy', 'same-origin')
  reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=()')
  if (url.startsWith('/api/') && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
}

export const addSecurityHeaders = (server: FastifyInstance): void => {
  server.addHook('onSend', async (request, reply) => secure(request, reply))
}

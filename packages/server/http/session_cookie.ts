import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { House } from '../house.ts'
import { findActor } from '../queries/sessions.ts'
import type { Actor } from './visit.ts'

const name = 'lyhord'

/** What the database keeps of a secret token. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest()

export const cookieOf = (request: FastifyRequest): string | undefined => request.cookies[name]

/** The signed-in person behind the cookie, or null. */
export const readSession = async (house: House, request: FastifyRequest): Promise<Actor | null> => {
  const token = cookieOf(request)
  return token === undefined ? null : findActor(house.pools.gate, tokenHash(token), house.clock.now())
}

/** `Secure` when the reader came over TLS, directly or through a proxy that says so. */
export const keepCookie = (
  reply: FastifyReply,
  request: FastifyRequest,
  token: string,
  expires: Date,
): void =>
  void reply.setCookie(name, token, {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
    expires,
  })

export const dropCookie = (reply: FastifyReply): void => void reply.clearCookie(name, { path: '/' })

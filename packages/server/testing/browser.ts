import assert from 'node:assert/strict'
import { type Address, type Answered, type Api, api, type ProblemBody } from '@lyhord/contract'
import type { FastifyInstance } from 'fastify'

/** What is sent to an address, unchecked: tests also send what is wrong. */
interface Parts {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer as it came. */
interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
}

/** A browser at a network address, with the session cookie it was last given. */
export interface Browser {
  readonly token: () => string | undefined
  readonly ask: (address: Address, parts?: Parts) => Promise<Reply>
  /** The answer, which must be exactly what the contract promises: nothing missing, nothing more. */
  readonly ok: <A extends Address>(address: A, parts?: Parts) => Promise<Answered<Api[A]>>
  /** The problem that the server answers with. */
  readonly refused: (address: Address, parts?: Parts) => Promise<ProblemBody>
}

const pathOf = (template: string, { params = {}, query = {} }: Parts): string => {
  const path = template.replace(/:(\w+)/g, (_, name: string) => params[name] ?? '')
  const search = new URLSearchParams(query).toString()
  return search ? `${path}?${search}` : path
}

/** Opens a browser; with a `token`, one where somebody is signed in already. */
export const openBrowser = (server: FastifyInstance, token?: string, from = '127.0.0.1'): Browser => {
  let kept = token
  const ask = async (address: Address, parts: Parts = {}): Promise<Reply> => {
    const [method = 'GET', template = ''] = address.split(' ')
    const response = await server.inject({
      method: methodOf(method),
      url: pathOf(template, parts),
      remoteAddress: from,
      headers: {
        ...(parts.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...parts.headers,
      },
      cookies: kept === undefined ? {} : { lyhord: kept },
      ...(parts.body === undefined ? {} : { payload: textOf(parts.body) }),
    })
    const given = response.cookies.find((cookie) => cookie.name === 'lyhord')
    if (given) kept = given.value === '' ? undefined : given.value
    return { status: response.statusCode, headers: response.headers, text: response.body }
  }
  const ok = async <A extends Address>(address: A, parts?: Parts): Promise<Answered<Api[A]>> => {
    const reply = await ask(address, parts)
    assert.equal(reply.status, 200, `${address}: ${reply.text}`)
    const answer: Answered<Api[A]> = JSON.parse(reply.text)
    assert.deepEqual(
      answer,
      api[address].output.parse(answer),
      `${address} answers what the contract promises`,
    )
    return answer
  }
  const refused = async (address: Address, parts?: Parts): Promise<ProblemBody> => {
    const reply = await ask(address, parts)
    assert.ok(reply.status >= 400, `${address} should be refused: ${reply.text}`)
    assert.match(String(reply.headers['content-type']), /^application\/problem\+json/)
    const problem: ProblemBody = JSON.parse(reply.text)
    return problem
  }
  return { token: () => kept, ask, ok, refused }
}

/** JSON, unless the test has written the body itself. */
const textOf = (body: unknown): string => (typeof body === 'string' ? body : JSON.stringify(body))

const methodOf = (text: string) => {
  const method = (['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const).find((m) => m === text)
  if (!method) throw new Error(`no method ${text}`)
  return method
}

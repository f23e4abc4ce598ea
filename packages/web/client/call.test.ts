import assert from 'node:assert/strict'
import { createServer, type RequestListener } from 'node:http'
import { afterEach, test } from 'node:test'
import { attempt, call, whenSignedOut } from './call.ts'
import { problemOf } from './problem.ts'

const plainFetch = globalThis.fetch
let close = async (): Promise<void> => {}
afterEach(async () => {
  await close()
  globalThis.fetch = plainFetch
})

/** A server of its own; the page's own origin is what a browser adds to `/api/…`. */
const serve = async (listener: RequestListener): Promise<void> => {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise((ready) => server.once('listening', ready))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  close = () => new Promise((closed) => void server.close(() => closed()))
  globalThis.fetch = (path, init) => plainFetch(new URL(String(path), `http://127.0.0.1:${port}`), init)
}

test('what is sent arrives as JSON at its address, and the answer comes back', async () => {
  await serve(async (request, response) => {
    const chunks: Uint8Array[] = []
    for await (const chunk of request) chunks.push(chunk)
    const sent: unknown = JSON.parse(Buffer.concat(chunks).toString())
    response.end(JSON.stringify({ method: request.method, url: request.url, sent }))
  })
  const answer: unknown = await call('PATCH /api/units/:unit', {
    params: { unit: 'u 1' },
    body: { open: false },
  })
  assert.deepEqual(answer, { method: 'PATCH', url: '/api/units/u%201', sent: { open: false } })
})

test('nobody answers: the outcome is a problem of its own', async () => {
  globalThis.fetch = () => Promise.reject(new TypeError('fetch failed'))
  const outcome = await attempt('GET /api/me')
  assert.equal(!outcome.ok && outcome.problem.id, 'no_contact')
})

test('a refusal is thrown by call, with its problem', async () => {
  await serve((_, response) => response.writeHead(500).end('x'))
  await assert.rejects(call('GET /api/me'), (thrown) => problemOf(thrown).id === 'fault')
})

test('nobody is signed in: it is told, wherever the call was made', async () => {
  const words = { sv: '', en: '' }
  const body = { id: 'not_signed_in', number: 201, status: 401, words: { title: words, remedy: words } }
  await serve((_, response) => response.writeHead(401).end(JSON.stringify(body)))
  let told = 0
  whenSignedOut(() => {
    told += 1
  })
  await attempt('GET /api/overview')
  assert.equal(told, 1)
})

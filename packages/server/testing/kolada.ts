import { createServer } from 'node:http'
import { after } from 'node:test'

/** A small Kolada on this machine, which answers what a test says by path and query, and remembers what it was asked. */
export const openKolada = async (answers: Record<string, unknown>) => {
  const asked: string[] = []
  const server = createServer((request, reply) => {
    const path = request.url ?? ''
    asked.push(path)
    const answer = answers[path]
    if (answer === 'silence') return
    reply.statusCode = answer === undefined ? 404 : 200
    reply.setHeader('content-type', 'application/json')
    reply.end(typeof answer === 'string' ? answer : JSON.stringify(answer ?? { detail: 'Not Found' }))
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('the small Kolada has no port')
  const close = (): void => {
    server.closeAllConnections()
    server.close()
  }
  after(close)
  return { base: `http://127.0.0.1:${address.port}/v3`, asked, answers, close }
}

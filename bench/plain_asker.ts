import { once } from 'node:events'
import { connect } from 'node:net'
import type { Asker } from '../packages/server/testing/running_house.ts'

type Answer = Awaited<ReturnType<Asker>>

/**
 * Somebody with one connection of their own who asks one thing at a time, in as few steps as HTTP/1.1 takes: the one who
 * asks shares the processor with the server that is measured, as nobody's browser does.
 */
export const plainAsker = async (origin: string, cookie: string): Promise<Asker> => {
  const { hostname, port, host } = new URL(origin)
  const socket = connect(Number(port), hostname).setNoDelay(true).setEncoding('latin1').unref()
  await once(socket, 'connect')
  return async (method, path, body) => {
    const text = JSON.stringify(body)
    const head = `${method} ${path} HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}\r\ncontent-type: application/json`
    const began = performance.now()
    socket.write(`${head}\r\ncontent-length: ${Buffer.byteLength(text)}\r\n\r\n${text}`)
    return new Promise<Answer>((resolve) => {
      let given = ''
      const take = (piece: string): void => {
        given += piece
        const answer = wholeAnswer(given)
        if (!answer) return
        socket.off('data', take)
        resolve({ ...answer, cookie: undefined, ms: performance.now() - began })
      }
      socket.on('data', take)
    })
  }
}

/** An answer whose length is told, when all of it has come; a character is a byte here. */
const wholeAnswer = (given: string): { status: number; body: string } | undefined => {
  const begins = given.indexOf('\r\n\r\n') + 4
  const length = Number(/content-length: (\d+)/i.exec(given)?.[1])
  if (begins < 4 || given.length < begins + length) return undefined
  return { status: Number(given.slice(9, 12)), body: Buffer.from(given.slice(begins), 'latin1').toString() }
}

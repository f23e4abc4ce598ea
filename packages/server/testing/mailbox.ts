import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { createInterface } from 'node:readline'
import { after } from 'node:test'

/** A letter as it came over the wire. */
interface Received {
  readonly from: string
  readonly to: string
  /** Headers and body, decoded where they were quoted-printable or base64. */
  readonly text: string
}

/** A mail server of a test's own, closed after it. */
export interface Mailbox {
  readonly url: string
  readonly letters: readonly Received[]
  /** The first four letters of every command that came. */
  readonly heard: readonly string[]
  /** From now on letters to this address are refused; `undefined` takes them again. */
  refuse(address: string | undefined): void
  /** Resolves when so many letters have come. */
  until(count: number): Promise<void>
}

/** Opens a mail server that speaks just enough SMTP: one letter at a time, no encryption, nobody signs in. */
export const openMailbox = async (host = '127.0.0.1'): Promise<Mailbox> => {
  const letters: Received[] = []
  const heard: string[] = []
  const waiting: { readonly count: number; readonly come: () => void }[] = []
  let refused: string | undefined
  const take = (letter: Received): void => {
    letters.push(letter)
    for (const { count, come } of waiting) if (letters.length >= count) come()
  }
  const server = createServer((socket) => void converse(socket, (to) => to === refused, take, heard))
  server.listen(0, host)
  await once(server, 'listening')
  after(() => void server.close())
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `smtp://${host}:${port}`,
    letters,
    heard,
    refuse: (to) => {
      refused = to
    },
    until: (count) =>
      letters.length >= count ? Promise.resolve() : new Promise((come) => void waiting.push({ count, come })),
  }
}

const converse = async (
  socket: Socket,
  isRefused: (to: string) => boolean,
  take: (letter: Received) => void,
  heard: string[],
): Promise<void> => {
  socket.on('error', () => undefined)
  const say = (line: string): void => void socket.write(`${line}\r\n`)
  let [from, to] = ['', '']
  let body: string[] | undefined
  say('220 localhost')
  for await (const line of createInterface({ input: socket })) {
    if (body !== undefined) {
      if (line !== '.') body.push(line.replace(/^\.\./, '.'))
      else {
        take({ from, to, text: decoded(body.join('\n')) })
        body = undefined
        say('250 taken')
      }
      continue
    }
    const verb = line.slice(0, 4).toUpperCase()
    heard.push(verb)
    if (verb === 'MAIL') from = addressIn(line)
    if (verb === 'RCPT') to = addressIn(line)
    if (verb === 'DATA') body = []
    if (verb === 'RCPT' && isRefused(to)) say('550 nobody here')
    else if (verb === 'STAR' || verb === 'AUTH') say('502 not here')
    else if (verb === 'DATA') say('354 go on')
    else if (verb === 'QUIT') say('221 bye')
    else say('250 localhost')
    if (verb === 'QUIT') socket.end()
  }
}

const addressIn = (line: string): string => /<([^>]*)>/.exec(line)?.[1] ?? ''

/** One part, as plain letters have: its body by the encoding that it names. */
const decoded = (text: string): string => {
  const [head = '', ...rest] = text.split('\n\n')
  const body = rest.join('\n\n')
  const plain = (bytes: string): string => Buffer.from(bytes, 'latin1').toString('utf8')
  const unquoted = (quoted: string): string =>
    plain(
      quoted
        .replace(/=\n/g, '')
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    )
  const words = head.replace(/=\?UTF-8\?Q\?([^?]*)\?=\s*/gi, (_, q: string) =>
    unquoted(q.replaceAll('_', ' ')),
  )
  if (/quoted-printable/i.test(head)) return `${words}\n\n${unquoted(body)}`
  if (/base64/i.test(head)) return `${words}\n\n${Buffer.from(body, 'base64').toString('utf8')}`
  return `${words}\n\n${body}`
}

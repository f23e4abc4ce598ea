import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  request,
  type ServerResponse,
} from 'node:http'

/** Stands between browsers and the product at one address, which stays while what is behind it goes away or changes. */
export interface Front {
  readonly url: string
  /** Nobody answers any more, not even half an answer. */
  readonly away: () => void
  /** Whoever asks waits, and hears nothing. */
  readonly silent: () => void
  /** A proxy answers that nobody is behind it. */
  readonly empty: () => void
  readonly back: () => void
  /** The product is at another address from now on. */
  readonly moved: (product: string) => void
  /** From now on every built file has another name, as after a new build, and the former ones are gone. */
  readonly newBuild: () => void
  /** What has been asked for: method and address. */
  readonly asked: () => readonly string[]
  readonly close: () => Promise<void>
}

/** A built file's name, with its hash. */
const built = /([\w.-]+-[\w-]{8})(\.(?:js|css|woff2|svg))/g
const renamed = (text: string): string => text.replace(built, '$1.ny$2')
const isText = ({ 'content-type': type = '' }: IncomingHttpHeaders): boolean =>
  /html|javascript|css/.test(type)

/** Opens a front before the product at this address. */
export const openFront = async (product: string): Promise<Front> => {
  let how: 'passes' | 'away' | 'silent' | 'empty' = 'passes'
  let behind = product
  let isNew = false
  const asked: string[] = []

  const pass = (asking: IncomingMessage, answer: ServerResponse): void => {
    const path = asking.url ?? '/'
    if (isNew && path.startsWith('/assets/') && !path.includes('.ny.'))
      return void answer.writeHead(404).end()
    const { 'accept-encoding': _, ...headers } = asking.headers
    const to = new URL(isNew ? path.replace('.ny.', '.') : path, behind)
    const passed = request(
      to,
      { method: asking.method, headers: isNew ? headers : asking.headers },
      (came) => {
        const whole = isNew && !path.startsWith('/api/') && isText(came.headers)
        if (whole) return void rename(came, answer)
        answer.writeHead(came.statusCode ?? 500, came.headers)
        came.pipe(answer)
        answer.on('close', () => passed.destroy())
      },
    )
    passed.on('error', () => answer.destroy())
    asking.pipe(passed)
  }

  const server = createServer((asking, answer) => {
    asked.push(`${asking.method} ${asking.url}`)
    if (how === 'away') return void asking.socket.destroy()
    if (how === 'silent') return
    if (how === 'empty')
      return void answer.writeHead(502, { 'content-type': 'text/html' }).end('<h1>502</h1>')
    pass(asking, answer)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const become = (next: typeof how) => () => {
    how = next
    if (next !== 'passes') server.closeAllConnections()
  }
  return {
    url: `http://127.0.0.1:${port}`,
    away: become('away'),
    silent: become('silent'),
    empty: become('empty'),
    back: become('passes'),
    moved: (to) => {
      behind = to
    },
    newBuild: () => {
      isNew = true
    },
    asked: () => asked,
    close: () => {
      server.closeAllConnections()
      return new Promise((closed) => void server.close(() => closed()))
    },
  }
}

const rename = async (came: IncomingMessage, answer: ServerResponse): Promise<void> => {
  came.setEncoding('utf8')
  let text = ''
  for await (const piece of came) text += piece
  const { 'content-length': _, etag: __, ...headers } = came.headers
  answer.writeHead(came.statusCode ?? 500, headers).end(renamed(text))
}

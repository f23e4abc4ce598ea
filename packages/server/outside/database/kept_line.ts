import pg from 'pg'

/** A connection that is taken up again whenever it is lost. */
export interface KeptLine {
  /** The connection; `undefined` while it is away. */
  now(): pg.Client | undefined
  stop(): Promise<void>
}

interface Kept {
  /** Its name, for those who look at the database's connections. */
  readonly name: string
  /** What is asked of every new connection before it is used. */
  readonly begin: string
  /** What came as a notification. */
  readonly heard: (payload: string | undefined) => void
  /** The line is there, for the first time or again. */
  readonly up: () => void
}

/** Before the line is taken up again, the first time and at most (ms). */
const pauses = { first: 200, most: 5_000 }

/** Opens a line to the database and keeps it. */
export const keepLine = (url: string, { name, begin, heard, up }: Kept): KeptLine => {
  let line: pg.Client | undefined
  let again: NodeJS.Timeout | undefined
  let stopped = false

  const lost = (pause: number): void => {
    line = undefined
    if (!stopped) again = setTimeout(() => void open(pause), pause).unref()
  }
  const open = async (pause: number): Promise<void> => {
    const client = clientOf(url, name)
    client.on('error', () => undefined).on('notification', ({ payload }) => heard(payload))
    try {
      await client.connect()
      await client.query(begin)
    } catch {
      void client.end().catch(() => undefined)
      return lost(Math.min(pause * 2, pauses.most))
    }
    if (stopped) return void (await client.end())
    client.once('end', () => lost(pauses.first))
    line = client
    up()
  }
  const opening = open(pauses.first)
  return {
    now: () => line,
    stop: async () => {
      stopped = true
      clearTimeout(again)
      await opening
      await line?.end().catch(() => undefined)
    },
  }
}

const clientOf = (url: string, name: string): pg.Client =>
  new pg.Client({
    connectionString: url,
    application_name: name,
    options: '-c role=lyhord_app',
    keepAlive: true,
  })

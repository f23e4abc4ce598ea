import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const program = fileURLToPath(new URL('../cli/lyhord.mjs', import.meta.url))

/** For profiling: `BENCH_NODE='--cpu-prof --cpu-prof-dir=/tmp/prof'`. */
const nodeOptions = (process.env.BENCH_NODE ?? '').split(' ').filter(Boolean)

/** The product as people run it: a process of its own with its own database, fsync on. */
export interface RunningHouse {
  readonly dataDir: string
  readonly origin: string
  /** Milliseconds from the command to the printed address. */
  readonly startedInMs: number
  /** All it has said, its log of errors too. */
  readonly printed: () => string
  readonly process: ChildProcess
  stop(): Promise<void>
}

export interface HowToStart {
  /** A new one when none is given. */
  readonly dataDir?: string
  readonly empty?: boolean
}

/**
 * Starts `lyhord serve` on a data folder and a port that the system chooses, and waits until it says where it is;
 * stopping keeps the folder.
 */
export const startHouse = async ({ dataDir, empty = false }: HowToStart = {}): Promise<RunningHouse> => {
  const folder = dataDir ?? (await mkdtemp(join(tmpdir(), 'lyhord-running-')))
  const began = performance.now()
  const child = spawn(process.execPath, [...nodeOptions, program, 'serve', ...(empty ? ['--empty'] : [])], {
    env: {
      ...process.env,
      HOST: '127.0.0.1',
      PORT: '0',
      DATA_DIR: folder,
      DATABASE_URL: '',
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said = listenTo(child)
  const origin = await originIn(said, child)
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  const startedInMs = performance.now() - began
  return { dataDir: folder, origin, startedInMs, printed: () => said.all, process: child, stop }
}

interface Said {
  all: string
}

const listenTo = ({ stdout, stderr }: ChildProcess): Said => {
  const said = { all: '' }
  for (const stream of [stdout, stderr])
    stream?.setEncoding('utf8').on('data', (piece: string) => {
      said.all += piece
    })
  return said
}

/** The last it says is how to stop it. */
const originIn = (said: Said, child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    const hear = (): void => {
      const [, port] = /http:\/\/localhost:(\d+)[\s\S]*Ctrl\+C/.exec(said.all) ?? []
      if (port !== undefined) resolve(`http://127.0.0.1:${port}`)
    }
    child.stdout?.on('data', hear)
    child.once('close', () => reject(new Error(`the house did not start:\n${said.all}`)))
  })

/** The address of the database in a data folder, its owner's. */
export const databaseOf = async (dataDir: string): Promise<string> => {
  const told: { password: string; port: number } = JSON.parse(
    await readFile(join(dataDir, 'postgres/lyhord.json'), 'utf8'),
  )
  return `postgresql://lyhord:${told.password}@127.0.0.1:${told.port}/lyhord`
}

/** Stops the house and removes its folder. */
export const removeHouse = async (house: RunningHouse): Promise<void> => {
  await house.stop()
  await rm(house.dataDir, { recursive: true, force: true })
}

/** An answer, and how long it took. */
interface Answer {
  readonly status: number
  readonly body: string
  readonly cookie: string | undefined
  readonly ms: number
}

/** Asks the house over one of a few kept connections. */
export type Asker = (method: string, path: string, body?: unknown) => Promise<Answer>

/** Somebody with so many connections open; `cookie` is their session. */
export const askerAt = (origin: string, connections: number, cookie?: string): Asker => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  return (method, path, body) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? undefined : JSON.stringify(body)
      const began = performance.now()
      const headers = {
        ...(cookie === undefined ? {} : { cookie }),
        ...(text === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
      }
      const asked = request(`${origin}${path}`, { method, agent, headers }, (reply) => {
        let given = ''
        reply.setEncoding('utf8').on('data', (piece: string) => {
          given += piece
        })
        reply.on('end', () =>
          resolve({
            status: reply.statusCode ?? 0,
            body: given,
            cookie: reply.headers['set-cookie']?.[0]?.split(';')[0],
            ms: performance.now() - began,
          }),
        )
      })
      asked.on('error', reject).end(text)
    })
}

/** Signs in and gives the session cookie. */
export const signIn = async (origin: string, email: string, password: string): Promise<string> => {
  const { status, cookie } = await askerAt(origin, 1)('POST', '/api/session', { email, password })
  if (status !== 200 || cookie === undefined) throw new Error(`sign-in answered ${status}`)
  return cookie
}

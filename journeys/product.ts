import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** An invented person to sign in as. */
export interface SignIn {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly role: 'caseworker' | 'lead' | 'analyst' | 'administrator'
  readonly tenant: string
}

/** The whole product, running on its own temporary folder. */
export interface Product {
  readonly url: string
  /** Where it keeps its data, for commands that are run beside it. */
  readonly folder: string
  /** Everything it has printed, for the one-time code of an empty start. */
  readonly printed: () => string
  readonly signIns: readonly SignIn[]
  readonly stop: () => Promise<void>
}

interface How {
  /** Without the demonstration region. */
  readonly empty?: boolean
}

const program = fileURLToPath(new URL('../packages/server/cli/lyhord.mjs', import.meta.url))
/** A busy machine may take its time; what does not come is a fault all the same. */
const patience = 300_000

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no free port')
  return address.port
}

const answers = async (url: string): Promise<boolean> => {
  const response = await fetch(`${url}/api/health`).catch(() => undefined)
  return response?.ok === true
}

/** Starts the product on a free port and a folder of its own, and waits until it answers. `stop` takes both away. */
export const startProduct = async ({ empty = false }: How = {}): Promise<Product> => {
  const folder = await mkdtemp(join(tmpdir(), 'lyhord-journey-'))
  const made = process.env.LYHORD_DEMONSTRATION_FOLDER
  if (made && !empty) await promisify(execFile)('cp', ['-a', `${made}/.`, folder])
  const { stop, ...product } = await startIn(folder, empty)
  return { ...product, stop: () => stop().then(() => rm(folder, { recursive: true, force: true })) }
}

/** Makes a folder where the product has started once with its demonstration: to begin from a copy takes a fourth of the time. */
export const makeDemonstrationFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'lyhord-demonstration-'))
  const { url, signIns, stop } = await startIn(folder, false)
  try {
    await comparisonMade(url, signIns)
  } finally {
    await stop()
  }
  return folder
}

/** Waits for the demonstration's comparison, which is made in the background after the first start. */
const comparisonMade = async (url: string, [one]: readonly SignIn[]): Promise<void> => {
  const headers = { 'content-type': 'application/json', origin: url }
  const body = JSON.stringify({ email: one?.email, password: one?.password })
  const session = await fetch(`${url}/api/session`, { method: 'POST', headers, body })
  const cookie = session.headers.get('set-cookie')?.split(';')[0] ?? ''
  for (const until = Date.now() + patience; Date.now() < until; ) {
    const answer = await fetch(`${url}/api/comparisons`, { headers: { cookie } })
    const { beingMade }: { readonly beingMade: boolean } = await answer.json()
    if (!beingMade) return
    await new Promise((go) => setTimeout(go, 500))
  }
  throw new Error("the demonstration's comparison was not made")
}

/** A port that was free may be somebody's own when the product has begun: then another one is tried. */
const startIn = async (folder: string, empty: boolean, tries = 3): Promise<Product> => {
  const port = await freePort()
  try {
    return await startOn(port, folder, empty)
  } catch (fault) {
    if (tries === 0 || !String(fault).includes(`Port ${port} `)) throw fault
    return startIn(folder, empty, tries - 1)
  }
}

const startOn = async (port: number, folder: string, empty: boolean): Promise<Product> => {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder, LOG_LEVEL: 'error' }
  const child = spawn(process.execPath, [program, 'serve', ...(empty ? ['--empty'] : [])], { env })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (printed += String(part)))
  const ended = once(child, 'exit')
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
  }
  const url = `http://127.0.0.1:${port}`
  for (const until = Date.now() + patience; !(await answers(url)); ) {
    if (child.exitCode !== null || Date.now() > until) {
      await stop()
      throw new Error(`the product did not start:\n${printed}`)
    }
    await new Promise((go) => setTimeout(go, 100))
  }
  const setup: { readonly signIns: readonly SignIn[] } = await (await fetch(`${url}/api/setup`)).json()
  return { url, folder, printed: () => printed, signIns: setup.signIns, stop }
}

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

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
const patience = 120_000

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

/** Starts the product on a free port and an empty folder, and waits until it answers. `stop` takes both away. */
export const startProduct = async ({ empty = false }: How = {}): Promise<Product> => {
  const folder = await mkdtemp(join(tmpdir(), 'lyhord-journey-'))
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: folder, LOG_LEVEL: 'error' }
  const child = spawn(process.execPath, [program, 'serve', ...(empty ? ['--empty'] : [])], { env })
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (printed += String(part)))
  const ended = once(child, 'exit')
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
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

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const launcher = fileURLToPath(new URL('../cli/lyhord.mjs', import.meta.url))

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs `lyhord …` as a person does, in a process of its own. */
export const lyhord = async (env: Readonly<Record<string, string>>, ...args: string[]): Promise<Ran> => {
  const child = spawn(process.execPath, [launcher, ...args], { env: { ...process.env, ...env } })
  const ran = { out: '', err: '' }
  child.stdout.on('data', (piece) => (ran.out += piece))
  child.stderr.on('data', (piece) => (ran.err += piece))
  const [code]: (number | null)[] = await once(child, 'close')
  return { code: code ?? null, ...ran }
}

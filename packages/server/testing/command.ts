import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { commandHouse, type Ran } from './command_house.ts'

export type { Ran } from './command_house.ts'

const launcher = fileURLToPath(new URL('../cli/lyhord.mjs', import.meta.url))

type Environment = Readonly<Record<string, string>>

/** Runs `lyhord …` as a person does, in a process of its own. */
export const lyhordAlone = async (env: Environment, ...args: string[]): Promise<Ran> => {
  const child = spawn(process.execPath, [launcher, ...args], { env: { ...process.env, ...env } })
  const ran = { out: '', err: '' }
  child.stdout.setEncoding('utf8').on('data', (piece) => (ran.out += piece))
  child.stderr.setEncoding('utf8').on('data', (piece) => (ran.err += piece))
  const [code]: (number | null)[] = await once(child, 'close')
  return { code: code ?? null, ...ran }
}

const house = commandHouse()

/**
 * Runs `lyhord …` in a process that runs the commands of this test process one after another: what a command says and
 * does is the same, and half a second of reading the program is spent once. For commands that end; `lyhordAlone` is
 * for what is about the process itself.
 */
export const lyhord = (env: Environment, ...args: string[]): Promise<Ran> => house(env, args)

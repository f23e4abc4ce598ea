import { type ChildProcess, fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { Socket } from 'node:net'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'

/** What a command gave: its exit code, null when it was killed, and what it said. */
export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** What the process of commands is told: the words, the whole environment, and what ends both its outputs. */
export interface Told {
  readonly args: readonly string[]
  readonly env: NodeJS.ProcessEnv
  readonly end: string
}

type Run = (env: Readonly<Record<string, string>>, args: readonly string[]) => Promise<Ran>

const program = fileURLToPath(new URL('run_commands.ts', import.meta.url))

const start = (): ChildProcess => {
  const child = fork(program, { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] })
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8')
  return child
}

/** Between commands the process keeps nobody waiting: it ends with this one. */
const hold = (child: ChildProcess, held: boolean): void => {
  const pipes = [child.stdout, child.stderr].filter((stream) => stream instanceof Socket)
  for (const end of [child, child.channel, ...pipes]) held ? end?.ref() : end?.unref()
}

/** What a stream says until the mark, or until it closes. */
const saidOn = async (stream: Readable | null, mark: string): Promise<string> => {
  let said = ''
  await new Promise<void>((done) => {
    const hear = (piece: string): void => {
      said += piece
      if (said.endsWith(mark)) finish()
    }
    const finish = (): void => {
      stream?.off('data', hear).off('close', finish)
      done()
    }
    stream?.on('data', hear).on('close', finish)
  })
  return said.endsWith(mark) ? said.slice(0, -mark.length) : said
}

const runIn = async (child: ChildProcess, told: Told): Promise<Ran> => {
  const over = new AbortController()
  const ended = Promise.race([once(child, 'message', over), once(child, 'exit', over)])
  const spoken = Promise.all([saidOn(child.stdout, told.end), saidOn(child.stderr, told.end)])
  child.send(told)
  const [[code], [out, err]] = await Promise.all([ended, spoken])
  over.abort()
  return { code: typeof code === 'number' ? code : null, out, err }
}

/** A process where commands are run in turn; another is started when one has ended it. */
export const commandHouse = (): Run => {
  let child: ChildProcess | undefined
  let turn: Promise<unknown> = Promise.resolve()
  const run = async (told: Told): Promise<Ran> => {
    if (!child?.connected) child = start()
    hold(child, true)
    const ran = await runIn(child, told)
    hold(child, false)
    return ran
  }
  return (env, args) => {
    const told = { args, env: { ...process.env, ...env }, end: `\u0000${randomUUID()}\n` }
    const mine = turn.then(() => run(told))
    turn = mine.catch(() => undefined)
    return mine
  }
}

import { parseArgs } from 'node:util'
import { words } from '@lyhord/core/words.ts'
import type { Refused } from '../../outside/files/problem.ts'
import { misunderstood } from './refuse.ts'

/** Arguments as `parseArgs` gives them; an option that may be said many times is a list. */
export interface Given {
  readonly values: Readonly<Record<string, unknown>>
}

/** Refuses two different things said of one: the last would hold, and nobody would be told. */
export const saidTwice = (args: string[], { values }: Given, usage: string): Refused | undefined => {
  const { tokens } = parseArgs({ args, strict: false, allowPositionals: true, tokens: true })
  const names = tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : []))
  const name = names.find((n, i) => names.indexOf(n) < i && typeof values[n] === 'string')
  return name === undefined ? undefined : misunderstood(twice(`--${name}`), usage)
}

const twice = (option: string) => words(`${option} står mer än en gång.`, `${option} stands more than once.`)

import { type Words, words } from '@lyhord/core/words.ts'
import type { Refused } from '../../outside/files/problem.ts'
import { misunderstood } from './refuse.ts'

const or = { sv: 'eller', en: 'or' }

/** The first word after a command, where it has several acts. `usage`: of the whole command. */
export const chosenAct = <T>(
  acts: Readonly<Record<string, T>>,
  name: string | undefined,
  usage: string,
): { readonly act: T } | Refused => {
  const act = name !== undefined && Object.hasOwn(acts, name) ? acts[name] : undefined
  return act ? { act } : misunderstood(chooseAmong(Object.keys(acts)), usage)
}

const chooseAmong = (names: readonly string[]): Words => {
  const among = (lang: 'sv' | 'en') => `${names.slice(0, -1).join(', ')} ${or[lang]} ${names.at(-1)}`
  return words(`Välj ${among('sv')}.`, `Choose ${among('en')}.`)
}

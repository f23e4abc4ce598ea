import { stat } from 'node:fs/promises'
import { words } from '@lyhord/core/words.ts'
import type { Refused } from '../../outside/files/problem.ts'
import { misunderstood } from './refuse.ts'

/** Refuses to write over one of the files that are read, by whatever names the two go. `usage`: of the command. */
export const overItself = async (
  sources: readonly (string | undefined)[],
  out: string | undefined,
  usage: string,
): Promise<Refused | undefined> => {
  if (out === undefined) return undefined
  const same = await Promise.all(sources.map((source) => source !== undefined && isSameFile(source, out)))
  return same.includes(true) ? misunderstood(another, usage) : undefined
}

const another = words(
  'En fil som läses kan inte skrivas över. Skriv till en annan fil.',
  'A file that is read cannot be written over. Write to another file.',
)

/** A file that is not there is no other. */
const isSameFile = async (one: string, other: string): Promise<boolean> => {
  try {
    const [a, b] = await Promise.all([stat(one, { bigint: true }), stat(other, { bigint: true })])
    return a.dev === b.dev && a.ino === b.ino
  } catch {
    return false
  }
}

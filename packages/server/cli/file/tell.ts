import type { Words } from '@lyhord/core'
import { print } from './print.ts'
import type { Manner } from './refuse.ts'

/** Says what was done: as JSON for programs, in a sentence for people. */
export const tell = (asJson: unknown, told: Words, { json, lang }: Manner): Promise<void> =>
  print(`${json ? JSON.stringify(asJson) : told[lang]}\n`)

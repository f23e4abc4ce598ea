import type { Columns } from '@lyhord/core/indicator/columns.ts'
import { lookupOf } from '@lyhord/core/indicator/columns_lookup.ts'
import type { Choice } from './result_question.ts'

/** Which records all choices hold for: by record, 0 for those that are left out. */
export const chosenAnswers = (all: Columns, choices: readonly Choice[]): Uint8Array => {
  const chosen = new Uint8Array(all.rows).fill(1)
  const held = new Int32Array(all.rows)
  for (const { reads, holds } of choices) {
    lookupOf(all, reads, (answers) => (holds(answers) ? 1 : 0))(0, all.rows, held)
    for (let row = 0; row < all.rows; row++) if (held[row] === 0) chosen[row] = 0
  }
  return chosen
}

import type { Combination } from './combination.ts'
import type { Guarding } from './guarding.ts'
import { type Look, look } from './look.ts'
import { type Suppression, suppress } from './suppress.ts'

/** What is hidden when nothing is told any longer. */
export interface Quiet {
  readonly found: Suppression
  /** The unsafe cells that have not been seen to vary enough. */
  readonly unproved: readonly number[]
  /** Those of them for which nothing can be done. */
  readonly given: readonly number[]
}

/**
 * Elimination, again with every sum that tells too much as a secret of its own, until nothing is told. It ends: each round
 * counts, and when they have come to much every further one only hides more, or is the last. `plainest`: see `suppress`.
 */
export const untilQuiet = (guarding: Guarding, plainest: number): Quiet => {
  const { over, known, order, primary, unsafe } = guarding
  const secret: Combination[] = []
  const task = { size: over.size, cells: over.cells, known, order, plainest }
  const anew = (): Suppression => suppress({ ...task, unsafe: (cell) => primary[cell] === 1, secret })
  // showing less than before gives nothing away that was not given before: only the new secrets need a look
  const less = ({ suppressed: barred, lost }: Suppression, { secrets }: Look): Suppression => ({
    ...suppress({ ...task, unsafe: () => false, secret: secrets, barred }),
    lost,
  })
  let found = anew()
  let seen = look(guarding, found, unsafe)
  let spent = seen.effort
  let stepwise = spent > littleEffort
  while (seen.secrets.length > 0) {
    secret.push(...seen.secrets)
    const next = stepwise ? less(found, seen) : anew()
    if (stepwise && hidden(next) === hidden(found)) return { found, unproved: seen.narrow, given: seen.given }
    found = next
    seen = look(guarding, found, stepwise ? seen.narrow : unsafe)
    spent += seen.effort + ofARound
    stepwise ||= spent > muchEffort
  }
  return { found, unproved: seen.unproved, given: seen.given }
}

const hidden = ({ suppressed }: Suppression): number => suppressed.reduce((sum, one) => sum + one, 0)

// Above this in the first look, or this in all, intervals once proved are kept by never showing again what was
// suppressed: quicker, a few cells more, and it comes to an end.
const littleEffort = 3_000
const muchEffort = 12_000
/** A round counts as so many steps beside its own. */
const ofARound = 1

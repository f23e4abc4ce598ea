import type { Grouping } from '@lyhord/core'
import { queries } from '../../client/queries.ts'
import { whenIdle } from '../../client/when_idle.ts'
import { type Selection, withCode } from './selection.ts'
import { resultsOf } from './use_results.ts'

/** So many choices are asked for at most before any of them is made: each costs the server some ten milliseconds, and the browser a few. */
const most = 8

/** Asks for what is about to be chosen: a choice is made when the button is let go, a tenth of a second after it is pressed. */
export const askAhead = (selection: Selection): Promise<void> => queries.prefetchQuery(resultsOf(selection))

let turn = 0

/**
 * Asks for what may be chosen next, one at a time while nothing else is done, those nearest to `place` first. Only the
 * last who asked is served.
 */
export const askAllAhead = async (choices: readonly Selection[], place = 0): Promise<void> => {
  turn += 1
  const own = turn
  for (const choice of nearestFirst(choices, place).slice(0, most)) {
    await whenIdle()
    if (own !== turn) return
    await askAhead(choice)
  }
}

/** The same for what turning each answer to a question on or off would give. */
export const askCodesAhead = ({ id, codes }: Grouping, from: Selection, place = 0): Promise<void> =>
  askAllAhead(
    codes.map((code) => withCode(from, id, code.id)),
    place,
  )

const nearestFirst = (choices: readonly Selection[], place: number): readonly Selection[] =>
  choices
    .map((choice, i) => ({ choice, away: Math.abs(i - place) }))
    .sort((a, b) => a.away - b.away)
    .map(({ choice }) => choice)

import { identitiesIn } from '@lyhord/core/identity/identity.ts'
import { mayHoldNumber } from '@lyhord/core/identity/personal_number.ts'
import { identityOfCell } from './identity_of_cell.ts'
import { type SplitNumber, wholeCell } from './split_number.ts'

/**
 * The canonical numbers in the cells of a row, read just as `stripperOf` reads them: with the same columns of
 * identities, and ten digits as of the same day. For a change of key only; they are never to be shown or kept.
 */
export const numbersOfRow = (
  today: string,
  identities: readonly number[],
  split?: SplitNumber,
): ((cells: readonly string[]) => readonly string[]) => {
  const strict = new Set([...identities, split?.last])
  return (cells) =>
    cells.flatMap((cell, at) => {
      if (!strict.has(at)) return mayHoldNumber(cell) ? identitiesIn(cell, today).map((i) => i.canonical) : []
      const { identity } = identityOfCell(wholeCell(cells, at, split), today)
      return identity ? [identity.canonical] : []
    })
}

import type { CellSystem } from './cell_system.ts'
import type { Protection } from './protect.ts'
import type { ReleasedCell } from './released_table.ts'

/** The cells that one released cell is made of: all, those that count and the rest, where the system has them. */
export interface Family {
  readonly all: number
  readonly own: number | undefined
  readonly rest?: number | undefined
}

/** What is shown of a family. A share is shown whole or not at all: less than the audit has looked at. */
export const shownOf = (
  { all, own, rest }: Family,
  { freq }: Pick<CellSystem, 'freq'>,
  { suppressed }: Pick<Protection, 'suppressed'>,
  isShare: boolean,
): Pick<ReleasedCell, 'n' | 'numerator' | 'hidden'> => {
  const isHidden = (cell: number | undefined) => suppressed[cell ?? -1] === 1
  const withheld = [all, own, rest].some(isHidden)
  return {
    n: isHidden(all) ? null : (freq[all] ?? 0),
    numerator: withheld || !isShare ? null : (freq[own ?? -1] ?? 0),
    hidden: withheld ? 'protected' : null,
  }
}

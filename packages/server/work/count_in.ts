import type { FormEntry } from '@lyhord/catalogue'
import type { CellTallies } from '@lyhord/core'

/** How many a cell counts: the form's first count, which for forms with a number on each row is the sum of those. */
export const countIn = (
  { indicators }: Pick<FormEntry, 'indicators'>,
  tallies: CellTallies['tallies'],
): number => tallies[indicators.find((i) => i.kind === 'count')?.id ?? '']?.n ?? 0

import type { Indicator } from './indicator.ts'
import type { CellTallies } from './tabulate.ts'

/** How many a cell counts: the form's first count, which for forms with a number on each row is the sum of those. */
export const countIn = (
  { indicators }: { readonly indicators: readonly Indicator[] },
  tallies: CellTallies['tallies'],
): number => tallies[indicators.find((i) => i.kind === 'count')?.id ?? '']?.n ?? 0

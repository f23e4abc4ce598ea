import type { CellTallies } from './tabulate.ts'
import type { ToldIndicator } from './told_indicator.ts'

/** How many a cell counts: the form's first count, which for forms with a number on each row is the sum of those. */
export const countIn = (
  { indicators }: { readonly indicators: readonly Pick<ToldIndicator, 'id' | 'kind'>[] },
  tallies: CellTallies['tallies'],
): number => tallies[indicators.find((i) => i.kind === 'count')?.id ?? '']?.n ?? 0

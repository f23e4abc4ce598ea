import type { Counted } from '../results/counted.ts'
import { warningsOf } from '../results/warnings.ts'
import { type EquityComparison, perGroup } from './answer.ts'
import type { Voice } from './voice.ts'

/** How many a figure counts; two groups are named, of several the table tells. */
export const countedIn = (all: readonly EquityComparison[], { text }: Voice): Counted => {
  const groups = perGroup(all).map(({ group, first: { n, missing } }) => ({
    label: text.groups[group].label,
    n,
    missing,
  }))
  const sum = (of: 'n' | 'missing'): number => groups.reduce((total, g) => total + g[of], 0)
  return {
    n: sum('n'),
    missing: sum('missing'),
    groups: groups.length === 2 ? groups : [],
    unplaced: 0,
    warnings: (['recognisable', 'uncertain', 'much_missing'] as const).flatMap((warning) => {
      const about = groups.filter((g) => warningsOf(g).includes(warning)).map((g) => g.label)
      return about.length > 0 ? [{ warning, about }] : []
    }),
  }
}

/** How many stand where both groups are found: least and most of the comparisons that can be made. */
export const togetherSaid = (
  all: readonly EquityComparison[],
  { text, format }: Voice,
): string | undefined => {
  const made = all.filter((c) => c.adjusted !== null)
  const [first] = made
  if (!first) return undefined
  const counts = made.map((c) => c.together)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  return text.together(
    format.number(least),
    format.number(most),
    format.number(first.first.n + first.second.n),
  )
}

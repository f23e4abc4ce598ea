/** What is known of a municipality: figures by id, `null` when not known, and the groups it is in. */
export interface Background {
  readonly code: string
  readonly figures: Readonly<Record<string, number | null>>
  readonly groups: readonly string[]
}

/** A figure that likeness is judged by: as it is, or its natural logarithm (for sizes, where ratios tell). */
export interface Likeness {
  readonly figure: string
  readonly scale: 'plain' | 'log'
}

/** A figure and its standard deviation over all municipalities in the table that have it, on its scale. */
export interface FigureSpread extends Likeness {
  readonly municipalities: number
  readonly sd: number
}

/** How far apart two municipalities are: in each figure, in standard deviations, and whether they share a group. */
export interface Distance {
  readonly distance: number
  /** In the order of the spreads: the other minus the one. */
  readonly steps: readonly number[]
  /** `null` when groups do not count. */
  readonly sameGroup: boolean | null
}

/** A figure on its scale; `undefined` when it is not known, or has no logarithm. */
export const measured = ({ figures }: Background, { figure, scale }: Likeness): number | undefined => {
  const value = figures[figure] ?? undefined
  if (value === undefined || scale === 'plain') return value
  return value > 0 ? Math.log(value) : undefined
}

/** The spread of a figure: the standard deviation of all, divided by their number, since nobody is left out by chance. */
export const figureSpread = (all: readonly Background[], likeness: Likeness): FigureSpread => {
  const values = all.flatMap((one) => measured(one, likeness) ?? [])
  const n = values.length
  const mean = values.reduce((sum, value) => sum + value / n, 0)
  const sd = n === 0 ? 0 : Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n)
  return { ...likeness, municipalities: n, sd }
}

/** What one lacks to be compared: ids of figures, and `null` for a group when groups count. */
export const lacking = (
  one: Background,
  likenesses: readonly Likeness[],
  groupWeight: number,
): readonly (string | null)[] => [
  ...likenesses.filter((l) => measured(one, l) === undefined).map((l) => l.figure),
  ...(groupWeight > 0 && one.groups.length === 0 ? [null] : []),
]

/**
 * Standardised Euclidean distance: the root of the sum of squared steps, each a difference in standard deviations, with
 * `groupWeight` added under the root when the two share no group. `undefined` when either lacks something. A figure in
 * which all are alike sets nobody apart.
 */
export const distanceOf = (
  one: Background,
  other: Background,
  spreads: readonly FigureSpread[],
  groupWeight: number,
): Distance | undefined => {
  const steps: number[] = []
  for (const spread of spreads) {
    const [a, b] = [measured(one, spread), measured(other, spread)]
    if (a === undefined || b === undefined) return undefined
    steps.push(spread.sd === 0 ? 0 : (b - a) / spread.sd)
  }
  if (groupWeight > 0 && (one.groups.length === 0 || other.groups.length === 0)) return undefined
  const sameGroup = groupWeight > 0 ? one.groups.some((group) => other.groups.includes(group)) : null
  const apart = sameGroup === false ? groupWeight : 0
  return { distance: Math.sqrt(steps.reduce((sum, step) => sum + step ** 2, apart)), steps, sameGroup }
}

/** One group's records by number of talks. */
export interface TalksOfGroup {
  readonly label: string
  /** In the order of the steps: 0, 1, 2, 3, 4, and 5 or more talks. */
  readonly counts: readonly number[]
}

/** Height of one group with its name, in pixels. */
export const talksRow = 92

/** One piece of the stacked bar, as shares of the group from zero. */
export interface TalksPart {
  readonly step: number
  readonly from: number
  readonly to: number
  readonly count: number
  /** How many the group is. */
  readonly of: number
}

/** The pieces of a bar, in order; they sum to the whole. Nobody counted gives no pieces. */
export const partsOf = ({ counts }: TalksOfGroup): readonly TalksPart[] => {
  const n = counts.reduce((a, b) => a + b, 0)
  let before = 0
  return counts.flatMap((count, step) => {
    const from = before
    before += count
    return count === 0 ? [] : [{ step, from: from / n, to: before / n, count, of: n }]
  })
}

import type { Indicator } from '@lyhord/core'

/** Measures that a report begins with: the first of those that are said in one sentence. */
const most = 12

export const usualChoice = (indicators: readonly Pick<Indicator, 'id' | 'kind'>[]): readonly string[] =>
  indicators
    .filter((i) => i.kind === 'share' || i.kind === 'days')
    .slice(0, most)
    .map((i) => i.id)

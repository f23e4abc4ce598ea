import type { Kind, ProfileRow } from '../answer.ts'
import type { Shown } from '../shown.ts'

/** The kind of figure a row is, as the comparison says. */
export const kindOf = (
  { indicator, code }: Pick<ProfileRow, 'indicator' | 'code'>,
  { comparison, knowledge }: Pick<Shown, 'comparison' | 'knowledge'>,
): Kind =>
  comparison.indicators.find((i) => i.indicator === indicator && i.code === code)?.kind ??
  knowledge.indicatorOf(indicator)?.kind ??
  'share'

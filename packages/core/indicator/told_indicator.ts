import type { Indicator, Named, RateIndicator } from './indicator.ts'

/** An indicator as its figures are told: what it is called and means, not how records are read. */
export type ToldIndicator = Named &
  (
    | { readonly kind: Exclude<Indicator['kind'], 'rate'> }
    | Pick<RateIndicator, 'kind' | 'per' | 'sexes' | 'ageGroups'>
  )

/** What an indicator is told by. */
export const toldIndicator = (indicator: Indicator): ToldIndicator => {
  const { id, title, question, definition, direction, unreleased, source } = indicator
  const named = { id, title, question, definition, direction, ...(unreleased && { unreleased }), source }
  if (indicator.kind !== 'rate') return { ...named, kind: indicator.kind }
  const { kind, per, sexes, ageGroups } = indicator
  return { ...named, kind, per, sexes, ageGroups }
}

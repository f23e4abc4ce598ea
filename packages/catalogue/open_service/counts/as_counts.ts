import type { Example, Indicator } from '@lyhord/core'

/** The same figure over rows of counts: each row counts as many times as it says. The example is of its own. */
export const asCounts = <const I extends Indicator>(figure: I, id: string, example: Example): Indicator => ({
  ...figure,
  id,
  weight: 'antal',
  example,
})

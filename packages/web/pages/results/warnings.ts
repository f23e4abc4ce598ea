import { fewestToGeneralise } from './said_share.ts'

/** What a reader should know before trusting a figure. */
export type Warning = 'recognisable' | 'uncertain' | 'much_missing'

/** Groups under 5 say little, and may make children recognisable to others; under 30 chance weighs heavily; over 20 % missing may mislead. */
export const warningsOf = ({
  n,
  missing,
}: {
  readonly n: number
  readonly missing: number
}): readonly Warning[] => [
  ...(n > 0 && n < 5 ? (['recognisable'] as const) : []),
  ...(n >= 5 && n < fewestToGeneralise ? (['uncertain'] as const) : []),
  ...(missing > 0 && missing / (n + missing) > 0.2 ? (['much_missing'] as const) : []),
]

import type { IndicatorAnswer } from './answer.ts'
import type { Voice } from './voice.ts'

/** The releases that figures are made of: `Lindbygden, utgåva 2 (andra halvåret 2025), publicerad 1 feb 2026`. */
export const releasesSaid = (
  { region, releases }: Pick<IndicatorAnswer, 'region' | 'releases'>,
  { text, format }: Voice,
): readonly string[] =>
  releases.map(({ number, period, publishedAt }) =>
    text.figure.releases(
      region,
      format.number(number),
      format.period(period),
      format.day(publishedAt.slice(0, 10)),
    ),
  )

/** How many have reported, release by release. */
export const coverageSaid = (
  { releases }: Pick<IndicatorAnswer, 'releases'>,
  { text, format }: Voice,
): readonly string[] =>
  releases.map(({ reported, members, period }) =>
    text.under.coverage(format.number(reported), format.number(members), format.period(period)),
  )

import type { Answered, Api } from '@lyhord/contract'

/** What `GET /api/comparisons` answers. */
export type Comparisons = Answered<Api['GET /api/comparisons']>
/** A region's published comparison of one form. */
export type Comparison = Comparisons['comparisons'][number]
/** An area that can be compared with. */
export type Area = Comparison['areas'][number]
/** What kind of figure is compared. */
export type Kind = Comparison['indicators'][number]['kind']

/** What `GET /api/comparisons/indicator` answers. */
export type IndicatorAnswer = Answered<Api['GET /api/comparisons/indicator']>
/** Everything released about one indicator. */
export type Compared = IndicatorAnswer['figures']['content']
export type AreaFigure = Compared['areas'][number]
export type MemberFigure = Compared['members'][number]
export type Standing = Compared['standing'][number]
export type CaseMix = NonNullable<Compared['caseMix']>[number]
/** One figure: value with interval, or why it is not shown. */
export type Figure = AreaFigure['figure']

/** What `GET /api/comparisons/profile` answers. */
export type ProfileAnswer = Answered<Api['GET /api/comparisons/profile']>
export type ProfileRow = ProfileAnswer['figures']['content']['rows'][number]

/** All of a comparison; areas are called by their labels, and this is everybody's. */
export const everybody = 'Total'

/** An indicator as it stands in addresses: one code of a distribution is `orsaker_fordelning:relation`. */
export const askedId = ({ indicator, code }: Pick<ProfileRow, 'indicator' | 'code'>): string =>
  code === null ? indicator : `${indicator}:${code}`

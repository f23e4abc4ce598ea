import type { Code, Grouping, Indicator, Variable } from '@lyhord/core'
import { codesShown } from '@lyhord/core/indicator/codes_shown.ts'
import type { ToldGrouping } from '@lyhord/core/indicator/grouping.ts'
import { type ToldIndicator, toldIndicator } from '@lyhord/core/indicator/told_indicator.ts'
import type { Measures } from '../measures/made_of.ts'

/** An indicator with the codes a distribution is shown by; `several`: a record may have several of them. */
type Figure = ToldIndicator & { readonly codes: readonly Code[]; readonly several: boolean }

/**
 * What the figures of a form are told by: names, words and codes. Plain data, settled when the pages are built
 * (`settled.ts`), so that nobody fetches the conditions, examples and questions it is made from.
 */
export interface Figures {
  readonly indicators: readonly Figure[]
  readonly groupings: readonly ToldGrouping[]
  readonly defaultGroupings: readonly ToldGrouping[]
}

/** The figures of a form's measures. */
export const figuresIn = ({ indicators, groupings, defaultGroupings, variables }: Measures): Figures => {
  const byId = new Map(variables.map((v) => [v.id, v]))
  return {
    indicators: indicators.map((indicator) => ({
      ...toldIndicator(indicator),
      codes: codesShown(indicator, byId).map(shownCode),
      several: isSeveral(indicator, byId),
    })),
    groupings: groupings.map(toldGrouping),
    defaultGroupings: defaultGroupings.map(toldGrouping),
  }
}

const shownCode = ({ id, label, means }: Code): Code => ({ id, label, ...(means && { means }) })

const toldGrouping = ({ id, title, codes }: Grouping): ToldGrouping => ({
  id,
  title,
  codes: codes.map(shownCode),
})

const isSeveral = (indicator: Indicator, variables: ReadonlyMap<string, Variable>): boolean =>
  indicator.kind === 'distribution' &&
  variables.get(indicator.of)?.kind === 'multi' &&
  indicator.read === undefined

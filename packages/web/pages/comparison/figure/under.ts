import { memberName } from '../names.ts'
import { coverageSaid } from '../releases_said.ts'
import type { IndicatorShown } from '../shown.ts'

/** Under every figure: what a year lacks, how many of one's own, how many answers are missing, and how many have reported. */
export const underFigure = (shown: IndicatorShown): readonly string[] => {
  const { answer, own, voice } = shown
  const { under } = voice.text
  const name = own && memberName(own, voice)
  const counted = (n: number): string => voice.results.text.figure.counted(voice.format.number(n), n === 1)
  const ofOwn =
    own && name !== undefined
      ? [own.figure.n === null ? under.ownHidden(name) : under.own(name, counted(own.figure.n))]
      : []
  const missing =
    answer.missing === null
      ? []
      : [answer.missing === 0 ? under.missingNone : under.missing(voice.format.percent(answer.missing))]
  const empty = shown.compared.emptyHalves.map((half) =>
    under.emptyHalf(voice.format.period(half), voice.format.period(answer.period)),
  )
  return [...empty, [...ofOwn, ...missing, ...coverageSaid(answer, voice)].join(' · ')]
}

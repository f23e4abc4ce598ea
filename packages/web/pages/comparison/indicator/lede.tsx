import type { ReactElement } from 'react'
import { everybody } from '../answer.ts'
import { isTested } from '../measure.ts'
import { memberName } from '../names.ts'
import { saidFigure } from '../said.ts'
import type { IndicatorShown } from '../shown.ts'
import { saidAgainst } from './against.tsx'

/** One's own figure as a sentence, and against the others; for those who have none, everybody's. */
export const Lede = ({ shown }: { readonly shown: IndicatorShown }): ReactElement => {
  const { compared, choice, indicator, title, measure, voice, own, answer } = shown
  const all = compared.areas.find((a) => a.label === everybody) ?? compared.areas[0]
  const figure = own?.figure ?? all?.figure
  const name = own ? memberName(own, voice) : voice.text.all
  const named = { id: answer.indicator, title: indicator?.title ?? { sv: title, en: title } }
  const standing = compared.standing.find((s) => s.against === choice.against)
  const against = own && standing && isTested(measure.kind) ? saidAgainst(standing, shown) : ''
  return <>{figure && `${saidFigure(named, name, figure, measure, voice)} ${against}`.trim()}</>
}

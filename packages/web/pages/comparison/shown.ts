import type { ToldIndicator } from '@lyhord/core/indicator/told_indicator.ts'
import type { Knowledge } from '../results/knowledge.ts'
import { inVoice } from '../results/voice.ts'
import type { Compared, Comparison, IndicatorAnswer, MemberFigure } from './answer.ts'
import type { Choice } from './choosing/choice.ts'
import type { Measure } from './measure.ts'
import { titleOf } from './said.ts'
import type { Voice } from './voice.ts'

/** What every page of the comparison knows: what is chosen, and the words. */
export interface Shown {
  readonly comparison: Comparison
  readonly choice: Choice
  readonly voice: Voice
  readonly knowledge: Knowledge
}

/** What the page of one indicator knows. */
export interface IndicatorShown extends Shown {
  readonly answer: IndicatorAnswer
  readonly compared: Compared
  readonly measure: Measure
  readonly indicator: ToldIndicator | undefined
  readonly title: string
  /** One's own board; the analyst has none. */
  readonly own: MemberFigure | undefined
}

/** What is told behind a figure, and written on it when it is taken away. */
export type Sourced = Pick<IndicatorShown, 'voice' | 'indicator' | 'title'> & {
  readonly answer: Pick<IndicatorAnswer, 'region' | 'releases' | 'period'>
}

/** The label of a code of an indicator that is shown code by code. */
export const codeLabelOf = (
  knowledge: Knowledge,
  id: string,
  code: string | null,
  voice: Voice,
): string | undefined => {
  const indicator = knowledge.indicatorOf(id)
  if (code === null || !indicator) return undefined
  const label = knowledge.codesShown(indicator).find((c) => c.id === code)?.label
  return label ? inVoice(voice.results, label) : code
}

/** The title of an indicator, or of one code of it. */
export const titleIn = (
  { knowledge, voice }: Pick<Shown, 'knowledge' | 'voice'>,
  id: string,
  code: string | null,
): string => titleOf(knowledge.indicatorOf(id), id, codeLabelOf(knowledge, id, code, voice), voice)

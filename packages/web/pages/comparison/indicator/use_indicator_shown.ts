import { useMemo } from 'react'
import type { IndicatorAnswer } from '../answer.ts'
import { measureOf } from '../measure.ts'
import { type IndicatorShown, type Shown, titleIn } from '../shown.ts'

/** The same object while nothing has changed, so that no picture is drawn in vain. */
export const useIndicatorShown = (
  shown: Shown,
  answer: IndicatorAnswer | undefined,
): IndicatorShown | undefined =>
  useMemo(() => {
    if (!answer) return undefined
    const compared = answer.figures.content
    return {
      ...shown,
      answer,
      compared,
      measure: measureOf(answer.kind, shown.voice),
      indicator: shown.knowledge.indicatorOf(answer.indicator),
      title: titleIn(shown, answer.indicator, answer.code),
      own: compared.members.find((m) => m.mine),
    }
  }, [shown, answer])

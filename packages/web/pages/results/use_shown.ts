import { useMemo } from 'react'
import type { Answers } from './answers.ts'
import { allTogether, groupsOf } from './groups.ts'
import type { Knowledge } from './knowledge.ts'
import { partOfYear } from './lede.ts'
import type { Selection } from './selection.ts'
import type { Shown } from './shown.ts'
import type { Voice } from './voice.ts'

/** What the sections show; the same object while nothing has changed, so that no picture is drawn in vain. */
export const useShown = (
  answers: Answers | undefined,
  { view, order }: Pick<Selection, 'view' | 'order'>,
  voice: Voice,
  knowledge: Knowledge,
): Shown | undefined =>
  useMemo(() => {
    if (!answers) return undefined
    const { of, span, total, split, differences, days, halfYears } = answers
    const grouping = knowledge.groupingOf(of.split)
    return {
      view,
      order,
      split: of.split,
      voice,
      knowledge,
      partOfYear: partOfYear(span, of),
      total: allTogether(total, voice),
      groups: grouping ? groupsOf(split, grouping, voice) : [],
      differences,
      days,
      halfYears,
    }
  }, [answers, view, order, voice, knowledge])

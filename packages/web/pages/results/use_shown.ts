import { useMemo } from 'react'
import { allTogether, groupsOf } from './groups.ts'
import type { Knowledge } from './knowledge.ts'
import type { Selection } from './selection.ts'
import type { Shown } from './shown.ts'
import type { Answers } from './use_results.ts'
import type { Voice } from './voice.ts'

/** What the sections show; the same object while nothing has changed, so that no picture is drawn in vain. */
export const useShown = (
  answers: Answers | undefined,
  { view, order }: Pick<Selection, 'view' | 'order'>,
  voice: Voice,
  knowledge: Knowledge,
): Shown | undefined =>
  useMemo(() => {
    // The figures of the form before stay in the cache a moment longer than its knowledge.
    if (answers?.of.form !== knowledge.form) return undefined
    const { of, results } = answers
    const grouping = knowledge.groupingOf(of.split)
    return {
      view,
      order,
      split: of.split,
      voice,
      knowledge,
      total: allTogether(results.cells[0], voice),
      groups: results.split && grouping ? groupsOf(results.split, grouping, voice) : [],
      differences: results.differences,
      days: results.days,
      halfYears: results.halfYears ?? [],
    }
  }, [answers, view, order, voice, knowledge])

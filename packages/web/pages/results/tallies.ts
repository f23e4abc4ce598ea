import type { Answered, Api } from '@lyhord/contract'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../client/call.ts'
import { freshFor, untilAnswered } from '../../client/queries.ts'
import type { Knowledge } from './knowledge.ts'
import { onlyOf, type Selection, spanOf } from './selection.ts'

/** What `GET /api/tallies` answers. */
export type Tallies = Answered<Api['GET /api/tallies']>

/**
 * How the tallies are asked for that a selection is told from: by the split, by sex, and by the answers to the question
 * `beside`, each half-year for itself. Every other choice of those answers, and of period, is told from the same ones.
 */
export const talliesFor = (selection: Selection, { groupingOf }: Knowledge, beside?: string) => {
  const { form, period } = selection
  const by = [...new Set([selection.split, 'kon', beside ?? ''])].filter((id) => groupingOf(id))
  const query = {
    form,
    ...(period ? {} : spanOf(selection)),
    by: by.join(','),
    period: 'halvar' as const,
    only: onlyOf(withoutLimits(selection, by)),
  }
  return queryOptions({
    queryKey: ['GET /api/tallies', query],
    queryFn: (): Promise<Tallies> => call('GET /api/tallies', { query }),
    // What is older would stand as the answer to a choice until it is asked for anew.
    gcTime: freshFor,
    ...untilAnswered,
  })
}

const withoutLimits = (selection: Selection, questions: readonly string[]): Selection => ({
  ...selection,
  only: Object.fromEntries(Object.entries(selection.only).filter(([id]) => !questions.includes(id))),
})

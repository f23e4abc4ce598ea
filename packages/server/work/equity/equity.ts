import { investigationForm } from '@lyhord/catalogue/investigation/index.ts'
import type { Answered, Api } from '@lyhord/contract'
import type { Answers } from '@lyhord/core'
import { type Comparison, compareGroups } from './compare_groups.ts'
import { type Counted, countChildren } from './count_children.ts'
import type { Dimension } from './dimensions.ts'
import { pairsOf } from './pairs.ts'
import { type Given, needsOf } from './similar_needs.ts'

/** Days are closing days, first and last included. */
export interface EquityQuestion {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly given: Given
}

/** Whether groups of children are granted interventions, and lack consent, as often when their needs are alike. */
export const equityIn = (
  all: readonly Answers[],
  { from = '', to = '9999-12-31', given }: EquityQuestion,
): Answered<Api['GET /api/equity']> => {
  const closed = all.filter((answers) => dayOf(answers) !== '')
  const chosen = closed.filter((answers) => from <= dayOf(answers) && dayOf(answers) <= to)
  return {
    records: chosen.length,
    span: spanOf(closed),
    unassessed: chosen.filter((answers) => needsOf(given, answers) === null).length,
    dimensions: countChildren(chosen, given).map(({ dimension, counted }) => ({
      id: dimension.id,
      unplaced: chosen.filter((answers) => dimension.groupOf(answers) === null).length,
      comparisons: comparisonsIn(dimension, counted),
    })),
  }
}

const { closed: closingDay } = investigationForm.keys

const dayOf = (answers: Answers): string => {
  const day = answers[closingDay]
  return typeof day === 'string' ? day : ''
}

const spanOf = (closed: readonly Answers[]): [string, string] | null => {
  const days = closed.map(dayOf).toSorted()
  const [first, last] = [days[0], days.at(-1)]
  return first !== undefined && last !== undefined ? [first, last] : null
}

const comparisonsIn = (dimension: Dimension, counted: Counted): Comparison[] =>
  pairsOf(dimension).map(({ pair: { dimension: _, ...pair }, i, others }) => ({
    ...pair,
    ...compareGroups(counted, pair.group, others, i),
  }))

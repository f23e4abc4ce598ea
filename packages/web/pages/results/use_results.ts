import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { type Problem, problemOf } from '../../client/problem.ts'
import { type Answers, answersIn } from './answers.ts'
import { useBeside } from './beside.ts'
import type { Knowledge } from './knowledge.ts'
import type { Selection } from './selection.ts'
import { talliesFor } from './tallies.ts'

/** What is known of a selection's results. */
export interface ResultsNow {
  /** The latest there are: those before stay until the new ones have come. */
  readonly answers: Answers | undefined
  /** Why the latest have not come, if they were asked for in vain; when it may pass they are asked for again. */
  readonly problem: Problem | undefined
  readonly again: () => void
}

/** Results of a selection; events from the server freshen them. */
export const useResults = (selection: Selection, knowledge: Knowledge): ResultsNow => {
  const beside = useBeside(selection)
  const { data, error, failureReason, refetch } = useQuery(talliesFor(selection, knowledge, beside))
  const answers = useMemo(() => data && answersIn(data, selection, knowledge), [data, selection, knowledge])
  const thrown = error ?? failureReason
  return {
    answers: useLatest(answers),
    problem: thrown ? problemOf(thrown) : undefined,
    again: () => void refetch(),
  }
}

const useLatest = <T>(value: T | undefined): T | undefined => {
  const [latest, keep] = useState(value)
  if (value !== undefined && value !== latest) keep(value)
  return value ?? latest
}

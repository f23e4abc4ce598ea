import type { Answer } from '../answer.ts'
import type { Code } from '../codebook/value_set.ts'
import { compileTerm, type Reader } from '../expression/compile_term.ts'
import type { Words } from '../words.ts'
import type { DistributionIndicator } from './indicator.ts'

/** The whole numbers from `from` up to the next step, all under one code. */
export interface NumberStep {
  readonly from: number
  readonly code: Code
}

/** One step for each whole number, the last for it and all above: `0`, `1`, … `5+`. */
export const stepsTo = (first: number, last: number, label: (code: string) => Words): readonly NumberStep[] =>
  Array.from({ length: last - first + 1 }, (_, i) => {
    const id = first + i === last ? `${last}+` : String(first + i)
    return { from: first + i, code: { id, label: label(id) } }
  })

/** What a distribution notes of a record: its code or codes; a number below the first step is no answer. */
export const codeReaderOf = ({ of, read, steps }: DistributionIndicator): Reader => {
  const given = compileTerm(read ?? { var: of })
  return steps ? (answers, today) => stepOf(steps, given(answers, today)) : given
}

const stepOf = (steps: readonly NumberStep[], answer: Answer | undefined): string | undefined =>
  typeof answer === 'number' ? steps.findLast(({ from }) => from <= answer)?.code.id : undefined

import type { Answer, Answers } from '@lyhord/core'
import type { MadeRecord } from '../../queries/many_records.ts'
import { contentOf } from '../judge_record.ts'
import { inventedId } from './invented_id.ts'

const minute = 60_000

/** The same case read by somebody else, who now and then sees it in another way. */
export const codedAgain = (
  r: MadeRecord,
  i: number,
  recording: readonly string[],
  now: Date,
): MadeRecord => ({
  ...r,
  ...contentOf(r.form, 'submitted', i % 3 === 0 ? seenOtherwise(r.answers) : r.answers, {}),
  id: inventedId(`second ${r.id}`),
  secondOf: r.id,
  by: recording.find((user) => user !== r.by) ?? r.by,
  at: new Date(now.getTime() - minute),
})

const seenOtherwise = (answers: Answers): Answers => {
  const risks: Answer | undefined = answers.riskomraden
  return {
    ...answers,
    behovsniva: answers.behovsniva === 'sammansatt' ? 'enkelt' : 'sammansatt',
    riskomraden: Array.isArray(risks) && risks.length > 1 ? risks.slice(1) : risks,
  }
}

import { formById } from '@lyhord/catalogue'
import { answersIn } from '@lyhord/core/indicator/answers_in.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import type { EquitySums } from '../../queries/submissions.ts'
import { listTallies } from '../../queries/tallies.ts'
import { boardSums } from '../equity/board_sums.ts'
import { type AnswersOf, linkedAnswers } from '../linked_answers.ts'
import { checksumOf } from './checksum.ts'
import { leavingPlaced } from './unknown_sex.ts'

/** What a board submits of a half-year: its tallies in the fixed grid, and what its children come to given similar needs. */
interface SubmissionContent {
  readonly tallies: Awaited<ReturnType<typeof listTallies>>
  readonly equity: readonly EquitySums[]
  /** Of exactly this. */
  readonly checksum: string
}

/** What a board would submit. */
export const contentOfSubmission = async (
  db: TenantDb,
  form: string,
  period: string,
  answersOf: AnswersOf,
): Promise<SubmissionContent> => {
  const own = (await listTallies(db, form)).filter((row) => row.period === period)
  const tallies = leavingPlaced(own, formById(form)?.indicators ?? [])
  const equity =
    form === 'utredning' && tallies.length > 0
      ? boardSums(answersIn(await linkedAnswers(db, form, answersOf)), period)
      : []
  return { tallies, equity, checksum: checksumOfContent(form, period, { tallies, equity }) }
}

/** A submission without equity has the checksum of its tallies, as before there was any. */
export const checksumOfContent = (
  form: string,
  period: string,
  { tallies, equity }: { readonly tallies: readonly unknown[]; readonly equity: readonly unknown[] },
): string => checksumOf({ form, period, tallies, ...(equity.length > 0 && { equity }) })

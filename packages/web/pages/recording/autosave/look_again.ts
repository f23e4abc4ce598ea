import type { Outcome } from '../../../client/call.ts'
import type { Post, Saved, Written } from './post.ts'

/**
 * A refusal that says only that the record is in another state is completed with the record as it is, so that the
 * two can be compared.
 */
export const lookAgain = async (
  outcome: Outcome<Saved>,
  record: Written,
  post: Post,
): Promise<Outcome<Saved>> => {
  if (outcome.ok || outcome.problem.id !== 'not_in_this_state' || outcome.problem.more) return outcome
  const seen = await post.look(record)
  return seen.ok
    ? { ok: false, problem: { ...outcome.problem, more: { theirs: seen.value.record } } }
    : outcome
}

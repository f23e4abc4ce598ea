import type { Judge } from '@lyhord/core'
import type { Problem } from '../../../client/problem.ts'
import { hindranceOf } from './hindrance.ts'
import type { Post, Written } from './post.ts'
import type { Sync, SyncEvent } from './sync.ts'

/** Sends all answers of a record as they are now, and says how it went. */
export const sendingOf =
  (record: Written, post: Post, judge: Judge) =>
  async ({ version, answers }: Sync<Problem>): Promise<SyncEvent<Problem>> => {
    const outcome = await (version === null
      ? post.make(record, answers)
      : post.save(record, version, answers))
    if (!outcome.ok) return { is: 'failed', why: hindranceOf(outcome.problem, judge) }
    const saved = outcome.value.record
    return {
      is: 'saved',
      version: saved.version,
      answers: version === null ? judge.read(saved.answers).answers : answers,
    }
  }

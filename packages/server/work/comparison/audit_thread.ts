import { parentPort } from 'node:worker_threads'
import { type ChangeTask, findChange } from '../protect/members/possible_change.ts'
import { findNear, type NearSearch } from '../protect/nested/near_search.ts'
import { type PartTask, tryPart } from '../protect/nested/try_part.ts'
import { type AuditTask, judged } from './audit_release.ts'

/** A table of a release, or something of all its tables together: some boards, a table that people could be in, or a change that a member does not see. */
export type ThreadTask =
  | { readonly table: AuditTask }
  | { readonly part: PartTask }
  | { readonly near: NearSearch }
  | { readonly change: ChangeTask }

const answerTo = (task: ThreadTask) => {
  if ('table' in task) return judged(task.table)
  if ('part' in task) return tryPart(task.part)
  return 'near' in task ? findNear(task.near) : findChange(task.change)
}

/** A thread that audits one after another. */
parentPort?.on('message', async (task: ThreadTask) => parentPort?.postMessage(await answerTo(task)))

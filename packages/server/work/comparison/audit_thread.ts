import { parentPort } from 'node:worker_threads'
import { findNear, type NearSearch } from '../protect/nested/near_search.ts'
import { type PartTask, tryPart } from '../protect/nested/try_part.ts'
import { type AuditTask, judged } from './audit_release.ts'

/** A table of a release, or something of all its tables together: some boards, or a table that people could be in. */
export type ThreadTask =
  | { readonly table: AuditTask }
  | { readonly part: PartTask }
  | { readonly near: NearSearch }

const answerTo = (task: ThreadTask) => {
  if ('table' in task) return judged(task.table)
  return 'part' in task ? tryPart(task.part) : findNear(task.near)
}

/** A thread that audits one after another. */
parentPort?.on('message', async (task: ThreadTask) => parentPort?.postMessage(await answerTo(task)))

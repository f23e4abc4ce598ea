import { parentPort, workerData } from 'node:worker_threads'
import { sumOfAudits } from './audit_release.ts'
import type { MakingOrder, ThreadAnswer } from './in_a_thread.ts'
import { releasePeriod } from './release_period.ts'

/** The thread of its own that a release is made in, so that nobody has to wait for it. */
const order: MakingOrder = workerData
const made = []
for (const input of order.periods) made.push(await releasePeriod(order.form, input, order.policy))
const answer: ThreadAnswer = {
  tables: made.flatMap(({ tables }) =>
    tables.map(({ released, ...of }) => ({ ...of, content: released.content })),
  ),
  audit: sumOfAudits(made.map((m) => m.audit)),
}
parentPort?.postMessage(answer)

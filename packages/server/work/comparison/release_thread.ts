import { parentPort, workerData } from 'node:worker_threads'
import { sumOfAudits } from './audit_release.ts'
import type { MakingOrder, ThreadMessage } from './in_a_thread.ts'
import { tablesIn } from './release_all.ts'
import { releasePeriod } from './release_period.ts'

/** The thread of its own that a release is made in, so that nobody has to wait for it. */
const order: MakingOrder = workerData
const say = (message: ThreadMessage): void => parentPort?.postMessage(message)
const of = order.periods.length * tablesIn(order.form)
const tables = { hidden: 0, audited: 0 }
const tell = (what: keyof typeof tables, count: number): void => {
  tables[what] += count
  say({ progress: { stage: tables.hidden < of ? 'protecting' : 'auditing', done: tables.audited, of } })
}
tell('audited', 0)
const made = []
for (const input of order.periods) made.push(await releasePeriod(order.form, input, order.policy, tell))
say({
  answer: {
    tables: made.flatMap((period) =>
      period.tables.map(({ released, ...which }) => ({ ...which, content: released.content })),
    ),
    audit: sumOfAudits(made.map((m) => m.audit)),
  },
})

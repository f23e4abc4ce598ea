import { parentPort } from 'node:worker_threads'
import { sumOfAudits } from './audit_release.ts'
import type { MakingOrder, ThreadAnswer, ThreadMessage } from './in_a_thread.ts'
import { tablesIn } from './release_all.ts'
import { type MadePeriod, releasePeriod } from './release_period.ts'

const say = (message: ThreadMessage): void => parentPort?.postMessage(message)

const answerTo = async ({ form, periods, policy }: MakingOrder): Promise<ThreadAnswer> => {
  const of = periods.length * tablesIn(form)
  const tables = { hidden: 0, audited: 0 }
  const tell = (what: keyof typeof tables, count: number): void => {
    tables[what] += count
    say({ progress: { stage: tables.hidden < of ? 'protecting' : 'auditing', done: tables.audited, of } })
  }
  tell('audited', 0)
  const made: MadePeriod[] = []
  for (const input of periods) made.push(await releasePeriod(form, input, policy, tell))
  return {
    tables: made.flatMap((period) =>
      period.tables.map(({ released, ...which }) => ({ ...which, content: released.content })),
    ),
    audit: sumOfAudits(made.map((m) => m.audit)),
  }
}

/** A thread that makes one release after another, so that nobody has to wait for it. */
parentPort?.on('message', async (order: MakingOrder) => say({ answer: await answerTo(order) }))

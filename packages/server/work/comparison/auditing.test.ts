import assert from 'node:assert/strict'
import { test } from 'node:test'
import { policyOf, release } from '@lyhord/core'
import { type AuditTask, judged, taskOf } from './audit_release.ts'
import { openAuditing } from './auditing.ts'

const policy = policyOf(4)
const sexes = ['flicka', 'pojke', 'uppgift_saknas', 'ej_besvarad']

/** So many municipalities, with counts that differ from table to table. */
const taskFor = (municipalities: number, table: number): AuditTask => {
  const made = release(
    {
      indicator: 'samtal_minst_1',
      kind: 'share',
      areaGroups: [],
      by: ['kon'],
      cells: Array.from({ length: municipalities }, (_, i) =>
        sexes.map((kon, s) => {
          const n = ((i * 7 + s * 5 + table) % 23) + (s < 2 ? 10 : 0)
          const tally = { n, missing: 0, numerator: (i + s + table) % (n + 1), counts: {} }
          return { area: `${1000 + i}`, memberOf: {}, group: { kon }, period: '2025-H1', tally }
        }),
      ).flat(),
    },
    policy,
  )
  if ('flaw' in made) throw new Error(made.flaw)
  return taskOf(made, [], ['kon'], policy)
}

test('tables that are audited in threads beside each other are judged as they would be one by one', async () => {
  const tasks = [taskFor(110, 1), taskFor(110, 2), taskFor(5, 4)]
  assert.ok(tasks.slice(0, 2).every((t) => t.given.cells.length > 1500))
  assert.ok((tasks[2]?.given.cells.length ?? 0) < 1500)
  const auditing = openAuditing(2)
  try {
    const begun = []
    for (const task of tasks) begun.push(await auditing.begin(task))
    const answers = await Promise.all(begun.map((b) => b.answer))
    assert.deepEqual(answers, await Promise.all(tasks.map(judged)))
    assert.ok(answers.every((a) => a.pass && a.audited > 0))
  } finally {
    await auditing.close()
  }
})

test('a fault in a thread is met by whoever waits for the answer, and the next table finds another thread', async () => {
  const auditing = openAuditing(1)
  const task = taskFor(110, 1)
  const alternatives: unknown = null
  const broken = Object.assign({ ...task }, { given: Object.assign({ ...task.given }, { alternatives }) })
  const first = await auditing.begin(broken)
  const second = auditing.begin(task)
  await assert.rejects(first.answer)
  assert.equal((await (await second).answer).pass, true)
  await auditing.close()
})

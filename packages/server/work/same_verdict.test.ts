import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import type { Answers, Finding } from '@lyhord/core'
import fc from 'fast-check'
import { openTable } from '../outside/files/open_table.ts'
import { writeRecordsCsv } from '../outside/files/write_csv.ts'
import { openTestHouse, type Person } from '../testing/house.ts'
import { newCollection, newRecord } from '../testing/recording.ts'
import { checkFile } from './check_file.ts'
import type { FileFinding } from './file_finding.ts'
import { withFaults } from './synthetic/faults.ts'
import { synthesise } from './synthetic/synthesise.ts'

const house = await openTestHouse({ now: '2026-09-01T09:00:00Z' })
const today = house.clock.today()
const form = formById('utredning')?.form
assert.ok(form)

/** What the file check says, row by row: rule and place. */
const verdictOfFile = async (records: readonly Answers[]): Promise<string[][]> => {
  const folder = await mkdtemp(join(tmpdir(), 'lyhord-verdict-'))
  const file = join(folder, 'a.csv')
  await writeFile(file, writeRecordsCsv(form, records))
  const table = await openTable(file)
  assert.ok(!('problem' in table))
  const all: FileFinding[] = []
  await checkFile(table, form, today, (found) => void all.push(...found))
  await rm(folder, { recursive: true })
  return records.map((_, i) =>
    all
      .filter((f) => f.row === i + 1 && f.rule !== 'fraga-stalls-inte')
      .map((f) => `${f.severity} ${f.rule} ${f.column}`),
  )
}

interface Told {
  readonly findings: readonly Finding[]
  readonly dropped: readonly string[]
}

/** What the API says when the same answers are submitted, every query with a reason; and whether it took them. */
const verdictOfApi = async (lead: Person, collection: string, answers: Answers) => {
  const body = newRecord(collection, { answers })
  const submit = async (reasons: object) => {
    const reply = await lead.ask('POST /api/records', { body: { ...body, reasons } })
    const answer: Told & { more?: Told } = JSON.parse(reply.text)
    return { taken: reply.status === 200, ...(answer.more ?? answer) }
  }
  const first = await submit({})
  const queries = first.findings.filter((f) => f.severity === 'query')
  return first.taken ? first : submit(Object.fromEntries(queries.map((f) => [f.rule, { reason: 'stammer' }])))
}

test('the API and the file check have the same to say about the same answers that count, and take the same', async () => {
  let boards = 0
  await fc.assert(
    fc.asyncProperty(fc.nat(1e6), async (seed) => {
      const lead = await house.as('Edit', 'lead', await house.newTenant(`Nämnd ${++boards}`))
      /* A file belongs to no collection, so none of its days may be outside this one, the wrong ones neither. */
      const collection = await newCollection(lead, { from: '2020-01-01', to: '2026-12-31' })
      const sound = [...synthesise({ rows: 25, seed, from: '2025-07-01', to: '2026-06-30' })]
      const opened = (a: Answers) => String(a.utredning_start)
      const records = [...withFaults(sound, 0.4, seed)].toSorted((a, b) => (opened(a) < opened(b) ? -1 : 1))
      const taken: Answers[] = []
      for (const answers of records) {
        const told = await verdictOfApi(lead, collection, answers)
        const said = told.findings.map((f) => `${f.severity} ${f.rule} ${f.variable ?? null}`)
        assert.equal(told.taken, !said.some((s) => s.startsWith('error')))
        const counted = Object.fromEntries(
          Object.entries(answers).filter(([id]) => !told.dropped.includes(id)),
        )
        /* The file holds what the board has when this one comes: a refused record relates to nothing. */
        const file = await verdictOfFile([...taken, counted])
        assert.deepEqual(said.toSorted(), file.at(-1)?.toSorted(), JSON.stringify(counted))
        if (told.taken) taken.push(counted)
      }
    }),
    { numRuns: 5 },
  )
})

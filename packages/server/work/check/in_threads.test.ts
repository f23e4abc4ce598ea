import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { investigationForm as form } from '@lyhord/catalogue'
import { printCell, variablesOf } from '@lyhord/core'
import fc from 'fast-check'
import { openTable } from '../../outside/files/open_table.ts'
import { checkFile } from '../check_file.ts'
import type { FileFinding } from '../file_finding.ts'
import { withFaults } from '../synthetic/faults.ts'
import { synthesise, usualSpan } from '../synthetic/synthesise.ts'
import { JudgingThreads } from './in_threads.ts'
import type { SectionsJudged } from './section_judge.ts'

const folder = await mkdtemp(join(tmpdir(), 'lyhord-threads-'))
after(() => rm(folder, { recursive: true }))

const variables = variablesOf(form)
/** Invented, from the range that the tax agency keeps for tests. */
const number = '19121212-1212'

/** Rows of which some are wrong, some about the same child and some the same once more, with other lines among them. */
const lines = fc
  .tuple(
    fc.integer({ min: 1, max: 90 }),
    fc.nat(1e6),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.constantFrom('', '   ', ';;;', 'U-1;x', `"U-1";"a""b"`, '"', `${number};`, 'again'),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([rows, seed, put]) => {
    const records = withFaults(synthesise({ rows, seed, ...usualSpan }), 0.2, seed)
    const cells = [...records].map((answers) => variables.map((v) => printCell(v, answers[v.id])).join(';'))
    for (const [at, line] of put) {
      const place = at % (cells.length + 1)
      cells.splice(place, 0, line === 'again' ? (cells[place] ?? '') : `${line};`)
    }
    return cells.map((line) => `${line};egen`)
  })
const content = fc
  .tuple(lines, fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
  .map(([rows, newline, ends]) =>
    [`${variables.map((v) => v.id).join(';')};egen`, ...rows].join(newline).concat(ends ? newline : ''),
  )

const checked = async (path: string, sections?: SectionsJudged) => {
  const table = await openTable(path)
  if ('problem' in table) return table.problem.id
  const findings: FileFinding[] = []
  const take = (found: readonly FileFinding[]) => void findings.push(...found)
  const { laid: _, ...texts } = table
  const verdict = await checkFile(
    sections ? table : texts,
    form,
    '2026-12-31',
    take,
    sections && { sections },
  )
  return { verdict, findings }
}

test('one, two and three threads find the same as texts, in the same order, wherever the file is cut', async () => {
  const path = join(folder, 'a.csv')
  let found = 0
  await fc.assert(
    fc.asyncProperty(content, fc.integer({ min: 60, max: 6000 }), async (text, length) => {
      await writeFile(path, text)
      const texts = await checked(path)
      if (typeof texts !== 'string') found += texts.findings.length
      for (const others of [0, 1, 2]) {
        await using threads = new JudgingThreads(path, others)
        const sections: SectionsJudged = (order, file) => threads.judged(order, file, length)
        assert.deepEqual(await checked(path, sections), texts)
      }
    }),
    { numRuns: 15 },
  )
  assert.ok(found > 100, 'there was something to find')
})

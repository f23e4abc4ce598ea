import assert from 'node:assert/strict'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { after, before, test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import type { Answers } from '@lyhord/core'
import { openTable } from '../outside/files/open_table.ts'
import { writeRecordsCsv } from '../outside/files/write_csv.ts'
import { type FileResult, type ResultInFile, resultOfFile, type Split } from './result_of_file.ts'
import { synthesise, usualSpan } from './synthetic/synthesise.ts'

const entry = formById('utredning')
assert.ok(entry)
const { form, groupings } = entry
const grouping = (id: string) => groupings.filter((g) => g.id === id)

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lyhord-result-'))
})
after(() => rm(folder, { recursive: true }))

const resultOf = async (path: string, split: Split): Promise<FileResult> => {
  const table = await openTable(path)
  assert.ok(!('problem' in table))
  const result = await resultOfFile(table, entry, split)
  assert.ok(!('problem' in result))
  return result
}

const records = [...synthesise({ rows: 3000, seed: 'recount', ...usualSpan })]
const written = async (all: readonly Answers[] = records): Promise<string> => {
  const path = join(folder, 'r.csv')
  await pipeline(writeRecordsCsv(form, all), createWriteStream(path))
  return path
}

/** The recount: plain loops and JavaScript dates, nothing of the engine. */
const time = (day: unknown): number => Date.parse(`${day}T00:00:00Z`)
const daysOf = (a: Answers): number => (time(a.utredning_slut) - time(a.utredning_start)) / 86_400_000
const later = (day: unknown, months: number): string => {
  const [year, month, date] = String(day).split('-').map(Number)
  const last = new Date(Date.UTC(year ?? 0, (month ?? 0) + months, 0)).getUTCDate()
  return new Date(Date.UTC(year ?? 0, (month ?? 0) - 1 + months, Math.min(date ?? 0, last)))
    .toISOString()
    .slice(0, 10)
}
type Counted = readonly [n: number, numerator: number, missing: number]
const recount = (of: readonly Answers[], yes: (a: Answers) => boolean | undefined): Counted => {
  const truths = of.map(yes)
  return [
    truths.filter((t) => t !== undefined).length,
    truths.filter((t) => t === true).length,
    truths.filter((t) => t === undefined).length,
  ]
}
const talks = (atLeast: number) => (a: Answers) =>
  typeof a.antal_samtal_barn === 'number' ? a.antal_samtal_barn >= atLeast : undefined
const code = (id: string, wanted: string) => (a: Answers) => {
  const answer = a[id]
  if (answer === undefined) return undefined
  return typeof answer === 'object' ? answer.includes(wanted) : answer === wanted
}

const indicators: Readonly<Record<string, (a: Answers) => boolean | undefined>> = {
  antal_utredningar: () => true,
  samtal_minst_1: talks(1),
  samtal_minst_2: talks(2),
  samtal_minst_3: talks(3),
  over_120_dagar: (a) => daysOf(a) > 120,
  over_fyra_manader: (a) => String(a.utredning_slut) > later(a.utredning_start, 4),
  forlangd_andel: code('forlangd', 'ja'),
  insats_andel: code('utfall', 'insats'),
  behov_ej_samtycke_andel: code('utfall', 'behov_ej_samtycke'),
  barnets_asikt_dokumenterad: code('barnets_asikt', 'dokumenterad'),
}

const counted = (r: ResultInFile | undefined): Counted => [r?.n ?? -1, r?.numerator ?? -1, r?.missing ?? -1]

const assertRecount = (result: FileResult, of: readonly Answers[], where: (r: ResultInFile) => boolean) => {
  const here = result.results.filter(where)
  for (const [id, yes] of Object.entries(indicators))
    assert.deepEqual(counted(here.find((r) => r.indicator === id)), recount(of, yes), id)
  for (const place of ['hemmiljo', 'pa_natet', 'ingen_kand']) {
    const found = here.find((r) => r.indicator === 'utsatthet_fordelning' && r.code === place)
    assert.deepEqual(counted(found), recount(of, code('utsatthet', place)), place)
  }
}

test('the total agrees with a recount by other means', async () => {
  const result = await resultOf(await written(), { by: [] })
  assert.deepEqual([result.rows, result.unread], [3000, 0])
  assertRecount(result, records, ({ group, period }) => period === null && Object.keys(group).length === 0)
})

test('by sex, age group and half-year each cell agrees with a recount, and together they are all', async () => {
  const split: Split = { by: [...grouping('kon'), ...grouping('aldersgrupp')], period: 'halvar' }
  const result = await resultOf(await written(), split)
  const cells = result.results.filter((r) => r.indicator === 'antal_utredningar')
  assert.equal(
    cells.reduce((sum, r) => sum + r.n, 0),
    3000,
  )
  for (const { group, period } of cells) {
    const [from, to] = String(group.aldersgrupp).split('-').map(Number)
    const inCell = records.filter(
      (a) =>
        (a.kon ?? null) === group.kon &&
        (group.aldersgrupp === null
          ? a.alder === undefined
          : Number(a.alder) >= (from ?? 0) && Number(a.alder) <= (to ?? 0)) &&
        period ===
          `${String(a.utredning_slut).slice(0, 4)}-${String(a.utredning_slut).slice(5, 7) < '07' ? 'H1' : 'H2'}`,
    )
    assert.ok(inCell.length > 0)
    assertRecount(
      result,
      inCell,
      (r) => r.period === period && r.group.kon === group.kon && r.group.aldersgrupp === group.aldersgrupp,
    )
  }
})

test('days: median, mean and percentiles of the sorted list', async () => {
  const { results } = await resultOf(await written(), { by: [] })
  const days = records.map(daysOf).sort((a, b) => a - b)
  const at = (p: number): number => {
    const place = (days.length - 1) * p
    const [low, high] = [days[Math.floor(place)] ?? 0, days[Math.ceil(place)] ?? 0]
    return low + (high - low) * (place - Math.floor(place))
  }
  const value = results.find((r) => r.indicator === 'utredningstid')?.value
  assert.ok(typeof value === 'object' && value !== null)
  assert.deepEqual([value.median, value.p10, value.p90], [at(0.5), at(0.1), at(0.9)])
  assert.ok(Math.abs(value.mean - days.reduce((a, b) => a + b, 0) / days.length) < 1e-9)
})

test('return within a year: pair by pair, only those followed for a year, unaccompanied left out', async () => {
  const { results, followedTo } = await resultOf(await written(), { by: [] })
  const last = records
    .map((a) => String(a.utredning_slut))
    .sort()
    .at(-1)
  assert.equal(followedTo, last)
  const followed = records.filter(
    (a) => a.ensamkommande !== 'ja' && later(a.utredning_slut, 12) <= String(last),
  )
  const returned = (a: Answers): boolean | undefined => {
    if (a.barn_pseudonym === undefined) return undefined
    return records.some(
      (b) =>
        b !== a &&
        b.barn_pseudonym === a.barn_pseudonym &&
        String(b.utredning_start) >= String(a.utredning_slut) &&
        String(b.utredning_start) <= later(a.utredning_slut, 12),
    )
  }
  assert.deepEqual(
    counted(results.find((r) => r.indicator === 'ater_inom_ett_ar')),
    recount(followed, returned),
  )
})

test('periods and groups come in order, not answered last, whatever the order of the rows', async () => {
  const split: Split = { by: grouping('kon'), period: 'ar' }
  const order = ({ results }: FileResult) =>
    results.filter((r) => r.indicator === 'antal_utredningar').map((r) => [r.period, r.group.kon])
  const forwards = order(await resultOf(await written(), split))
  assert.deepEqual(forwards.slice(0, 3), [
    ['2024', 'flicka'],
    ['2024', 'pojke'],
    ['2024', 'uppgift_saknas'],
  ])
  assert.deepEqual(forwards.at(-1), ['2026', null])
  assert.deepEqual(order(await resultOf(await written(records.toReversed()), split)), forwards)
})

test('a cell that cannot be read counts as not answered and is told of; a row of shifted cells is not guessed at', async () => {
  const path = join(folder, 'u.csv')
  await writeFile(
    path,
    'utredning_id,utredning_start,utredning_slut,antal_samtal_barn\nU-1,2025-01-01,2025-03-01,tre\nU-2,2025-01-01,2025-03-01,3\nU-3,2025-01-01,2025-03-01\n',
  )
  const result = await resultOf(path, { by: [] })
  assert.deepEqual([result.rows, result.unread], [3, 5])
  assert.deepEqual(counted(result.results.find((r) => r.indicator === 'samtal_minst_1')), [1, 1, 1])
})

test('an answer to a question that is not asked does not count, as in a submitted record', async () => {
  const spurious = {
    ...records[0],
    utredning_id: 'U-1',
    antal_samtal_barn: 0,
    skal_ej_samtal: 'annat',
    samtal_enskilt: 'ja',
  }
  const { results } = await resultOf(await written([spurious]), { by: [] })
  assert.deepEqual(counted(results.find((r) => r.indicator === 'samtal_enskilt_andel')), [0, 0, 0])
})

test('a file without rows has results without value, and no interval', async () => {
  const { rows, followedTo, results } = await resultOf(await written([]), { by: [] })
  assert.deepEqual([rows, followedTo], [0, null])
  assert.deepEqual(
    results.find((r) => r.indicator === 'samtal_minst_1'),
    {
      indicator: 'samtal_minst_1',
      n: 0,
      missing: 0,
      numerator: 0,
      value: null,
      interval: null,
      group: {},
      period: null,
    },
  )
})

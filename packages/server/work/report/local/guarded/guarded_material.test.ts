import assert from 'node:assert/strict'
import { test } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { type Answers, linkRecords } from '@lyhord/core'
import { laidOut } from '@lyhord/core/indicator/columns_answers.ts'
import { ordinaryAnswers } from '../../../../testing/ordinary_record.ts'
import { exampleOrder } from '../../../../testing/reporting.ts'
import type { PublishedHere } from '../../../comparison/published_here.ts'
import { demonstration, demonstrationRecords } from '../../../synthetic/demonstration.ts'
import type { Cell, Figure, ReportDocument } from '../../document.ts'
import type { LocalOrder } from '../local_material.ts'
import { localReport } from '../local_report.ts'
import { localMaterial } from '../material.ts'
import { guardedMaterial } from './guarded_material.ts'

const entry = formById('utredning')
assert.ok(entry)
const order: LocalOrder = {
  ...exampleOrder,
  readers: 'alla',
  texts: [],
  indicators: entry.indicators.map((i) => i.id),
}
const about = { organisation: 'Nämnden', day: '2026-02-03', updated: null, program: 'Lyhörd' }

const guardedReport = async (
  records: readonly Answers[],
  wanted: Partial<LocalOrder> = {},
  published: readonly PublishedHere[] = [],
): Promise<ReportDocument> => {
  const all = laidOut(linkRecords([...records], entry.form.keys))
  const stop = new AbortController().signal
  return localReport(
    await guardedMaterial({ ...order, ...wanted }, entry, { ...about, all, published, stop }),
  )
}
const figuresIn = ({ chapters }: ReportDocument): readonly Figure[] =>
  chapters.flatMap((c) => c.blocks).filter((b) => b.kind === 'figure')
const numberIn = (cell: Cell | undefined): number | undefined =>
  typeof cell === 'object' ? cell.value : undefined
const isSmall = (count: number): boolean => count > 0 && count < 5

/** The counts of a table of shares by its first column: everybody, girls and boys, or half-years. */
const countsIn = ({ table }: Figure) => {
  const count = table.columns.findIndex((c) => c.head === 'Antal')
  return new Map(
    table.rows.map((row) => [
      String(row[0]),
      { numerator: numberIn(row[count]), n: numberIn(row[count + 1]) },
    ]),
  )
}
/** Small counts that a reader sees, or gets by taking one from another. */
const toldIn = (report: ReportDocument): readonly string[] =>
  figuresIn(report).flatMap((figure) => {
    const counts = countsIn(figure)
    const whole = counts.get('Alla')
    return [...counts].flatMap(([label, { numerator, n }]) => {
      if (numerator === undefined || n === undefined) return []
      const own = [numerator, n - numerator, n]
      const isPart = whole?.n !== undefined && whole.numerator !== undefined && label !== 'Alla'
      const left = isPart ? [(whole.numerator ?? 0) - numerator, (whole.n ?? 0) - n] : []
      return [...own, ...left].some(isSmall) ? [`${figure.title}, ${label}`] : []
    })
  })

test('no small number stands in it, nor is left when girls or boys are taken from all, in municipalities of different size', async () => {
  for (const { code } of demonstration().slice(3, 5)) {
    const records = demonstrationRecords(code)
    const open = localMaterial({ ...order, readers: 'namnden' }, entry, {
      ...{ ...about, collections: [], persons: () => () => undefined },
      all: laidOut(linkRecords([...records], entry.form.keys)),
    })
    assert.notDeepEqual(toldIn(localReport(open)), [], 'the board itself is told small numbers')
    const report = await guardedReport(records)
    assert.deepEqual(toldIn(report), [])
    assert.ok(figuresIn(report).filter((f) => f.chart).length > 10, 'most is still told')
  }
})

const boys = (i: number): Answers => ({ kon: i % 2 === 0 ? 'flicka' : 'pojke' })
/** So many investigations of each half-year of 2025; `change` by their number. */
const records = (n: number, change: (i: number) => Answers): readonly Answers[] =>
  Array.from({ length: 2 * n }, (_, i) => ({
    ...ordinaryAnswers(i, { utredning_start: '2025-01-07', inkom_datum: '2025-01-02' }),
    ...{ utredning_slut: i < n ? '2025-04-07' : '2025-08-07', ...boys(i), ...change(i % n) },
  }))
const alone = (few: number) => records(30, (i) => ({ tolk: i < few ? 'ja' : 'nej' }))

test('reports that differ in a hidden number alone are the same, its checksum too', async () => {
  const wanted = { indicators: ['tolk_andel', 'samtal_enskilt_andel'], equity: false }
  const [two, three] = [await guardedReport(alone(2), wanted), await guardedReport(alone(3), wanted)]
  assert.deepEqual(two, three)
  const interpreter = figuresIn(two).find((f) => f.title === 'Tolk användes')
  assert.match(interpreter?.sentence ?? '', /^Visas inte/)
  assert.notDeepEqual(await guardedReport(alone(9), wanted), two)
})

test('how many answers are missing is not told where it would tell how few there are, or who else is left', async () => {
  const few = records(30, (i) => ({ tolk: i < 3 ? 'ja' : undefined }))
  const unspoken = records(30, (i) => ({
    antal_samtal_barn: i < 3 ? 0 : 2,
    skal_ej_samtal: i < 3 ? 'erbjods_inte' : undefined,
    samtal_enskilt: i < 3 || i > 20 ? undefined : 'ja',
  }))
  const indicators = ['samtal_enskilt_andel', 'tolk_andel']
  const missingIn = async (given: readonly Answers[]) =>
    figuresIn(await guardedReport(given, { indicators, overTime: false })).map(({ title, table }) => [
      title,
      numberIn(table.rows[0]?.[table.columns.findIndex((c) => c.head === 'Saknar svar')]),
    ])
  assert.deepEqual(await missingIn(few), [
    ['Enskilt samtal', 0],
    ['Tolk användes', undefined],
  ])
  assert.deepEqual(await missingIn(unspoken), [
    ['Enskilt samtal', undefined],
    ['Tolk användes', 0],
  ])
})

test('a few missing answers are told where all less those who have answered tell them anyway', async () => {
  const two = records(30, (i) => ({ tolk: i < 2 ? undefined : i < 12 ? 'ja' : 'nej' }))
  const [whole] = figuresIn(
    await guardedReport(two, { indicators: ['tolk_andel'], overTime: false }),
  ).flatMap(({ table }) => [
    Object.fromEntries(table.columns.map(({ head }, i) => [head, numberIn(table.rows[0]?.[i])])),
  ])
  assert.equal(whole?.['Saknar svar'], 4, 'two in each half-year')
})

test('of days only a median stands in it, with more than four on either side', async () => {
  const report = await guardedReport(alone(9), { indicators: ['utredningstid'] })
  const [days] = figuresIn(report)
  assert.equal(days?.chart, null)
  const [whole = []] = days?.table.rows ?? []
  assert.deepEqual(
    whole.slice(1).map((cell) => typeof cell === 'object'),
    [true, true, true, false, false, false, true, true],
  )
  const few = await guardedReport(
    records(4, () => ({})),
    { indicators: ['utredningstid'] },
  )
  assert.match(figuresIn(few)[0]?.sentence ?? '', /^Visas inte/)
  assert.match(JSON.stringify(few.chapters[0]), /Hur många de är visas inte/)
})

test('limits that would tell a hidden share of the same days are left out, as in a release', async () => {
  const long = records(36, (i) => (i < 6 ? { utredning_start: '2024-11-01' } : {})).slice(0, 36)
  const report = await guardedReport(long, {
    indicators: ['utredningstid', 'over_120_dagar'],
    from: '2025-01-01',
    to: '2025-06-30',
  })
  const [days, over] = figuresIn(report)
  const shown = (figure: Figure | undefined, column: number) =>
    figure?.table.rows.map((row) => typeof row[column] === 'object')
  assert.deepEqual(shown(over, 4), [true, false, false], 'girls and boys are hidden')
  assert.deepEqual(shown(days, 1), [true, true, true])
  assert.deepEqual(shown(days, 2), [true, false, false])
})

test('limits of a year that, less a half-year that is shown, would tell the other are left out', async () => {
  // nine of twenty over 120 days in the first half-year, all but two in the second
  const long = records(20, () => ({ kon: 'flicka' })).map((r, i) => ({
    ...r,
    ...(i < 9 && { utredning_start: '2024-11-01' }),
    ...(i >= 38 && { utredning_start: '2025-06-01' }),
  }))
  const [days, over, halves] = figuresIn(
    await guardedReport(long, { indicators: ['utredningstid', 'over_120_dagar'] }),
  )
  assert.match(over?.sentence ?? '', /^Visas inte/)
  assert.equal(halves, undefined, 'one half-year alone is no course over time')
  const [whole = []] = days?.table.rows ?? []
  assert.deepEqual(
    whole.slice(1, 4).map((cell) => typeof cell === 'object'),
    [true, false, false],
    'a lower limit over 120 days is 27 at least, and 9 of them are the first half-year’s',
  )
})

test('a year is not told where one of its half-years is too small: the other half-year would tell it', async () => {
  const uneven = records(30, (i) => ({ tolk: i < 6 ? 'ja' : 'nej' })).map((r, i) =>
    i >= 33 ? { ...r, tolk: 'nej' } : r,
  )
  const report = await guardedReport(uneven, { indicators: ['tolk_andel'] })
  const [year, halves] = figuresIn(report)
  assert.match(year?.sentence ?? '', /^Visas inte/)
  assert.equal(halves, undefined, 'one half-year alone is no course over time')
})

test('what a published release hides of the board stays hidden', async () => {
  const cell = { area: '9901', period: '2025-H1', group: { kon: 'Total' }, n: null, numerator: null }
  const published: PublishedHere = {
    ...{ release: 'r', period: '2025-H1', grouping: 'kon' },
    table: {
      ...{ indicator: 'tolk_andel', policy: { max: 4, protectZeros: false, width: 4, alone: false } },
      cells: [{ ...cell, hidden: 'protected' }],
    },
  }
  const wanted = { indicators: ['tolk_andel', 'samtal_enskilt_andel'], overTime: false }
  const sentenceOf = (report: ReportDocument) =>
    figuresIn(report).find((f) => f.title === 'Tolk användes')?.sentence ?? ''
  assert.doesNotMatch(sentenceOf(await guardedReport(alone(9), wanted)), /^Visas inte/)
  assert.match(sentenceOf(await guardedReport(alone(9), wanted, [published])), /^Visas inte/)
})

test('of half-years without records it says that there are none', async () => {
  assert.match(JSON.stringify((await guardedReport([])).chapters[0]), /Inga ärenden finns i perioden/)
})

test('it says whom it is for, what it hides and why, and leaves equity and collections out', async () => {
  const report = await guardedReport(alone(9))
  assert.match(report.care, /^Rapporten får visas utanför nämnden/)
  assert.ok(report.about.some(([, value]) => value === 'får visas utanför nämnden, små tal är dolda'))
  const hidden = report.chapters.find((c) => c.title === 'Det som inte visas')
  assert.match(JSON.stringify(hidden), /bygger på 1–4 barn.*oberoende granskning/)
  const said = JSON.stringify(report.chapters.filter((c) => c !== hidden))
  assert.doesNotMatch(said, /Jämlikhet när behoven|Insamlingar i perioden/)
})

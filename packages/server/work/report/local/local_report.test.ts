import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { formById } from '@lyhord/catalogue'
import { type Answers, linkRecords } from '@lyhord/core'
import { laidOut } from '@lyhord/core/indicator/columns_answers.ts'
import { ordinaryAnswers } from '../../../testing/ordinary_record.ts'
import { exampleOrder, exampleReport } from '../../../testing/reporting.ts'
import type { Figure, ReportDocument } from '../document.ts'
import type { LocalOrder } from './local_material.ts'
import { localReport } from './local_report.ts'
import { localMaterial } from './material.ts'

const entry = formById('utredning')
assert.ok(entry)
const order: LocalOrder = { ...exampleOrder, texts: [] }

/** The report of so many investigations of 2025; `change` by their number. */
const reportOf = (
  n: number,
  change: (i: number) => Answers,
  { before = 0, ...wanted }: Partial<LocalOrder> & { readonly before?: number } = {},
): ReportDocument => {
  const made = (i: number, closed: string) => ({
    ...ordinaryAnswers(i, {
      utredning_start: `${closed.slice(0, 4)}-01-07`,
      inkom_datum: `${closed.slice(0, 4)}-01-02`,
    }),
    utredning_slut: closed,
    ...change(i),
  })
  const records = [
    ...Array.from({ length: before }, (_, i) => made(i + 1000, '2024-04-07')),
    ...Array.from({ length: n }, (_, i) => made(i, '2025-04-07')),
  ]
  const about = {
    organisation: 'Nämnden',
    day: '2026-02-03',
    updated: null,
    program: 'Lyhörd',
    collections: [],
  }
  const all = laidOut(linkRecords(records, entry.form.keys))
  return localReport(
    localMaterial({ ...order, ...wanted }, entry, { ...about, all, persons: () => () => undefined }),
  )
}
const plain = (text: string): string => text.replaceAll('\u00a0', ' ')
const figuresOf = (report: ReportDocument): readonly Figure[] =>
  report.chapters.flatMap((c) => c.blocks).filter((b) => b.kind === 'figure')
const figure = (report: ReportDocument, title: string): Figure => {
  const found = figuresOf(report).find((f) => f.title === title)
  assert.ok(found, title)
  return found
}
const evenGirls = (i: number): Answers => ({ kon: i % 2 === 0 ? 'flicka' : 'pojke' })

describe('what a report says of shares', () => {
  it('is the strength, with its uncertainty, in right Swedish', () => {
    const report = reportOf(40, (i) => ({
      ...evenGirls(i),
      utredning_slut: i < 8 ? '2025-09-01' : '2025-04-07',
    }))
    const { sentence, chart } = figure(report, 'Längre än fyra månader')
    assert.equal(
      plain(sentence),
      '8 av 10 utredningar var klara inom fyra månader (80 procent, osäkerhet 65–90).',
    )
    assert.ok(chart?.kind === 'shares')
    assert.deepEqual(
      chart.rows.map((r) => r.label),
      ['Alla', 'Flickor', 'Pojkar'],
    )
  })
  it('tells girls from boys only when chance can be ruled out, and then how far they are apart', () => {
    const alike = reportOf(40, (i) => ({ ...evenGirls(i), samtal_enskilt: i % 4 < 2 ? 'ja' : 'nej' }))
    assert.ok(figure(alike, 'Enskilt samtal').more.includes('Flickor och pojkar kan inte skiljas åt.'))
    const apart = reportOf(40, (i) => ({ ...evenGirls(i), samtal_enskilt: i % 2 === 0 ? 'ja' : 'nej' }))
    const said = figure(apart, 'Enskilt samtal').more.map(plain)
    assert.ok(
      said.some((s) => /^Flickor oftare än pojkar: skillnaden är 100 procentenheter \(\d+–100\)\.$/.test(s)),
      said.join(),
    )
  })
  it('stands against the year before in words that the statistics bear', () => {
    const same = reportOf(40, evenGirls, { before: 40 })
    assert.ok(
      figure(same, 'Enskilt samtal').more.some((s) =>
        s.startsWith('Det kan inte skiljas från samma period året före'),
      ),
    )
    const less = reportOf(40, (i) => ({ ...evenGirls(i), samtal_enskilt: i < 1000 ? 'nej' : 'ja' }), {
      before: 40,
    })
    assert.ok(
      figure(less, 'Enskilt samtal').more.some((s) =>
        s.startsWith('Det är en mindre andel än samma period året före'),
      ),
    )
  })
  it('warns of few, says nothing in per cent of them, and never that all were', () => {
    const few = figure(
      reportOf(3, () => ({ kon: 'flicka' })),
      'Enskilt samtal',
    )
    assert.equal(few.sentence, '3 av 3 barn som träffades fick tala enskilt med utredaren.')
    assert.match(few.warnings.join(), /Färre än 5: .* enskilda barn kan kännas igen/)
    const some = figure(reportOf(20, evenGirls), 'Enskilt samtal')
    assert.match(some.warnings.join(), /Färre än 30: siffran är osäker/)
    const days = figure(reportOf(20, evenGirls), 'Utredningstid')
    assert.match(days.sentence, /^Medianen är \d+ dagar, räknat på 20\.$/)
    assert.doesNotMatch(days.more.join(), /av 10/)
  })
  it('counts no missing answer as zero', () => {
    const report = reportOf(20, (i) =>
      i < 8 ? { ...evenGirls(i), samtal_enskilt: undefined } : evenGirls(i),
    )
    const { sentence, warnings } = figure(report, 'Enskilt samtal')
    assert.match(sentence, /^12 av 12 barn/)
    assert.match(warnings.join(), /Svar saknas för mer än 1 av 5/)
  })
})

it('talks of the child stand first, as one figure of none up to five or more', () => {
  const report = reportOf(40, (i) => ({ ...evenGirls(i), antal_samtal_barn: i % 8 }))
  const [first] = figuresOf(report)
  assert.equal(first?.title, 'Så många samtal deltog barnet i')
  assert.ok(first.chart?.kind === 'parts')
  assert.deepEqual(first.chart.parts, [
    '0 samtal',
    '1 samtal',
    '2 samtal',
    '3 samtal',
    '4 samtal',
    '5+ samtal',
  ])
  assert.deepEqual(first.chart.rows[0]?.counts, [5, 5, 5, 5, 5, 15])
  assert.equal(report.chapters[1]?.title, 'Barnets delaktighet')
})

it('measures stand in the order that was chosen, within their chapters', () => {
  const indicators = [
    'insats_andel',
    'over_fyra_manader',
    'tolk_andel',
    'utredningstid',
    'samtal_enskilt_andel',
  ]
  const report = reportOf(40, evenGirls, { indicators, overTime: false })
  assert.deepEqual(
    figuresOf(report).map((f) => f.title),
    ['Enskilt samtal', 'Längre än fyra månader', 'Utredningstid', 'Insats beviljades', 'Tolk användes'],
  )
})

it('no word of ranking stands anywhere but where it is said that there is none', () => {
  for (const language of ['sv', 'en'] as const) {
    const said = JSON.stringify(exampleReport(language)).replace(
      /Rapporten rangordnar inte|does not rank/g,
      '',
    )
    assert.deepEqual(
      said.match(/(?<!\p{L})(bäst|sämst|rank\w*|best|worst|topp|botten|vinnare)(?!\p{L})/giu),
      null,
    )
  }
})

it('the same material is the same document, and another order another checksum', () => {
  assert.deepEqual(exampleReport(), exampleReport())
  const checksum = (report: ReportDocument) => report.about.at(-1)?.[1]
  assert.notEqual(checksum(exampleReport('sv')), checksum(exampleReport('en')))
})

it('numbers in tables are written with a decimal comma in Swedish and a point in English', () => {
  const cell = (language: 'sv' | 'en') =>
    figure(exampleReport(language), language === 'sv' ? 'Enskilt samtal' : 'Talk alone').table.rows[0]?.[1]
  const [sv, en] = [cell('sv'), cell('en')]
  assert.ok(typeof sv === 'object' && typeof en === 'object')
  assert.equal(sv.value, en.value)
  assert.match(sv.said, /^\d+,\d$/)
  assert.match(en.said, /^\d+\.\d$/)
})

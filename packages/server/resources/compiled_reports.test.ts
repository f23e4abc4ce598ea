import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, test } from 'node:test'
import { reportFormats } from '@lyhord/contract/resources/report_formats.ts'
import { writeInThread } from '../outside/report/in_a_thread.ts'
import { partsOfArchive } from '../outside/report/same_bytes.ts'
import { findDocument } from '../queries/reports.ts'
import { areaOf, keepTallies, knownTalliesOf, makeRelease, newHouseOf, submit } from '../testing/comparing.ts'
import { openTestHouse, type Person } from '../testing/house.ts'
import { has, picturesOf } from '../testing/office.ts'
import { ended } from '../testing/reporting.ts'
import type { Figure, ReportDocument } from '../work/report/document.ts'

const kit = await openTestHouse()
const period = '2025-H1'
const region = await newHouseOf(kit, { code: '0099', name: 'Bygdens kommunalförbund', kind: 'region' })
const analyst = await kit.as('Anna', 'analyst', region)
const codes = Array.from({ length: 12 }, (_, i) => `00${i + 11}`)
const unnamed = ['0013', '0015', '0018', '0021']
const bygden = areaOf('bygden', codes)
/** Late by code, first by name; it has not agreed to be named beside its figures. */
const members = bygden.members.map((m) => (m.code === '0021' ? { ...m, name: 'Alby' } : m))
await analyst.ok('PUT /api/areas', { body: { areas: [{ ...bygden, members }] } })
const leads: Person[] = []
for (const [i, code] of codes.entries()) {
  const tenant = await newHouseOf(kit, { code, name: `Nämnden ${code}`, kind: 'board' })
  const lead = await kit.as(`Lead ${code}`, 'lead', tenant)
  await keepTallies(kit, tenant, knownTalliesOf(period, 30 + 5 * i, 15 + 3 * i))
  await submit(lead, region, period, !unnamed.includes(code))
  leads.push(lead)
}
const release = await makeRelease(kit, analyst, [period])
await analyst.ok('POST /api/releases/:release/publication', { params: { release } })
const [lead = assert.fail()] = leads

const order = {
  kind: 'sammanstalld',
  title: 'Bygden tillsammans',
  release,
  period,
  indicators: ['samtal_minst_1', 'utredningstid'],
}
const documentOf = async (who: typeof lead, wanted: object): Promise<ReportDocument> => {
  const id = randomUUID()
  await who.ok('POST /api/reports', { body: { id, order: { ...wanted, formats: ['xlsx'] } } })
  assert.equal((await ended(who, id)).state, 'made')
  return (await kit.inside((db) => findDocument(db, id), who.tenant)) ?? assert.fail()
}
const own = await documentOf(lead, order)
const figuresOf = ({ chapters }: ReportDocument): readonly Figure[] =>
  chapters.flatMap((c) => c.blocks).filter((b) => b.kind === 'figure')
const funnelOf = (document: ReportDocument) => {
  const chart = figuresOf(document).find((f) => f.chart?.kind === 'funnel')?.chart
  return chart?.kind === 'funnel' ? chart : assert.fail('no funnel')
}
const namesIn = (document: ReportDocument) =>
  figuresOf(document)
    .find((f) => f.chart?.kind === 'funnel')
    ?.table.rows.map(([name]) => name) ?? []

test('a share has what chance and what the mix of cases can explain under it', () => {
  const [, first, second] = figuresOf(own).filter((f) => f.title.startsWith('Träffade minst en gång'))
  assert.deepEqual(
    [first?.title, first?.under, second?.title, second?.under],
    [
      'Träffade minst en gång: vad slumpen kan förklara',
      true,
      'Träffade minst en gång: om alla hade samma barn',
      true,
    ],
  )
  assert.match(first?.sentence ?? '', /^På ”Träffade minst en gång” kan .* av de 12 kommuner/)
  assert.equal(second?.chart?.kind, 'pairs')
})

test('the time that investigations took is drawn in days, with its uncertainty, as the table has it', () => {
  const time = figuresOf(own).find((f) => f.chart?.kind === 'medians') ?? assert.fail('no chart of time')
  const { chart, table } = time
  assert.ok(chart?.kind === 'medians')
  assert.equal(chart.rows.length, table.rows.length)
  const first = table.rows[0]?.slice(1, 4).map((c) => (typeof c === 'object' ? c.value : c))
  const [all] = chart.rows
  assert.deepEqual(first, [all?.value, ...(all?.interval ?? [])])
  assert.ok((all?.value ?? 0) > 1 && chart.end % 60 === 0 && chart.end >= (all?.interval?.[1] ?? Infinity))
  assert.match(all?.said ?? '', /^\d+ \(\d+–\d+\)$/)
})

test('dots are of all whose share is shown; they have no name but those who agreed, and no order tells who they are', () => {
  const { dots } = funnelOf(own)
  assert.equal(dots.length, 12)
  const names = namesIn(own)
  assert.deepEqual(names, [
    ...codes.filter((c) => !unnamed.includes(c)).map((c) => `Kommun ${c}`),
    ...unnamed.map(() => 'Kommun utan namn'),
  ])
  const rest = dots.slice(8).map((d) => d.n)
  assert.deepEqual(
    rest,
    rest.toSorted((a, b) => a - b),
  )
  assert.ok(!JSON.stringify(figuresOf(own)).includes('Kommun 0013'))
})

test('one’s own is marked in a board’s report and nobody in the region’s', async () => {
  assert.deepEqual(
    funnelOf(own)
      .dots.filter((d) => d.own)
      .map((d) => d.n),
    [120],
  )
  assert.ok(figuresOf(own).some((f) => f.more.some((m) => m.startsWith('Kommun 0011 '))))
  const regions = await documentOf(analyst, order)
  assert.equal(funnelOf(regions).dots.filter((d) => d.own).length, 0)
})

test('the mix of cases is told of those alone that are named', () => {
  const pairs = figuresOf(own).find((f) => f.chart?.kind === 'pairs')
  const names = pairs?.table.rows.map(([name]) => name) ?? []
  assert.ok(names.length > 0)
  for (const code of unnamed) assert.ok(!names.includes(`Kommun ${code}`))
  assert.ok(!names.includes('Kommun utan namn'))
})

test('it is said how children of unknown sex are counted', () => {
  assert.match(JSON.stringify(own), /Barn vars kön inte är känt räknas med det vanligaste könet i sin kommun/)
})

test('what is hidden is said in two words, with what they mean once under the chart and the table', async () => {
  const later = '2025-H2'
  for (const [i, one] of leads.entries()) {
    await keepTallies(kit, one.tenant, knownTalliesOf(later, i < 2 ? 2 : 40, i < 2 ? 1 : 20))
    await submit(one, region, later, true)
  }
  const second = await makeRelease(kit, analyst, [later])
  await analyst.ok('POST /api/releases/:release/publication', { params: { release: second } })
  const document = await documentOf(analyst, { ...order, release: second, period: later })
  const share = figuresOf(document).find((f) => f.title === 'Träffade minst en gång')
  const chart = share?.chart?.kind === 'shares' ? share.chart : assert.fail('no chart')
  const hidden = chart.rows.filter((r) => r.value === null).map((r) => r.said)
  assert.ok(hidden.length >= 2)
  assert.deepEqual(new Set(hidden), new Set(['visas inte']))
  assert.equal(chart.caption.split('Visas inte:').length, 2)
  assert.equal(share?.table.notes.length, 1)
})

test('who has submitted stands in name order', () => {
  const coverage = own.chapters.find((c) => c.title === 'Täckning och bortfall')
  const table = coverage?.blocks.find(
    (b) => b.kind === 'table' && b.table.title === 'Vilka som har lämnat in',
  )
  const names = table?.kind === 'table' ? table.table.rows.map(([name]) => name) : []
  assert.deepEqual(names, ['Alby', ...codes.filter((c) => c !== '0021').map((c) => `Kommun ${c}`)])
})

const stop = new AbortController().signal
const skip = has('soffice') && has('pdftoppm') ? false : 'LibreOffice and poppler are not on this machine'
describe('in every format', async () => {
  const files = new Map<string, Uint8Array>()
  for (const format of reportFormats) files.set(format, await writeInThread({ document: own, format }, stop))
  const partsOf = (format: string) => partsOfArchive(Buffer.from(files.get(format) ?? []))

  test('the same bytes each time', async () => {
    for (const format of reportFormats)
      assert.equal(
        Buffer.compare(
          files.get(format) ?? Buffer.of(),
          await writeInThread({ document: own, format }, stop),
        ),
        0,
        format,
      )
  })
  test('PowerPoint and Word draw the funnel as a scatter chart: lines without dots and dots without lines, over their own workbook', () => {
    for (const format of ['pptx', 'docx']) {
      const charts = partsOf(format).filter((p) => /charts\/chart\d+\.xml$/.test(p.name))
      const scatter = charts.map((p) => p.data.toString('utf8')).filter((x) => x.includes('<c:scatterChart>'))
      assert.equal(scatter.length, 1, format)
      const series = scatter[0]?.match(/<c:ser>.*?<\/c:ser>/gs) ?? []
      assert.equal(series.length, 7, format)
      const [lines, dots] = [series.slice(0, 5), series.slice(5)]
      assert.ok(lines.every((s) => s.includes('<c:symbol val="none"/>') && !/<a:ln><a:noFill/.test(s)))
      assert.ok(dots.every((s) => /<a:ln><a:noFill\/><\/a:ln>/.test(s)))
      assert.match(dots[1] ?? '', /<c:symbol val="diamond"\/>/)
      assert.match(dots[1] ?? '', /<a:t>Kommun 0011<\/a:t>/)
      assert.ok(!scatter[0]?.includes('Kommun 0013'))
    }
  })
  test('each chart of PowerPoint is the one that was drawn for it', () => {
    const kinds = partsOf('pptx')
      .filter((p) => /charts\/chart\d+\.xml$/.test(p.name))
      .sort((a, b) => numberIn(a.name) - numberIn(b.name))
      .map(({ data }) => {
        if (data.includes('<c:scatterChart>')) return 'funnel'
        if (!data.includes('<c:errBars>')) return 'pairs'
        return Number(/<c:max val="(\d+)"/.exec(data.toString('utf8'))?.[1]) > 100 ? 'medians' : 'shares'
      })
    assert.deepEqual(
      kinds,
      figuresOf(own).flatMap((f) => f.chart?.kind ?? []),
    )
  })
  test('each is opened and drawn, and no page is empty', { skip }, async () => {
    for (const [format, pages] of await picturesOf(files)) {
      assert.ok(pages.length >= 7, format)
      for (const [i, { inked }] of pages.entries())
        assert.ok(inked > 0.0005 && inked < 0.3, `${format}, page ${i + 1}: ${inked}`)
    }
  })
})

const numberIn = (name: string): number => Number(/(\d+)\.xml$/.exec(name)?.[1])

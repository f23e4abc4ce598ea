import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type ReportFormat, reportFormats } from '@lyhord/contract/resources/report_formats.ts'
import ExcelJS from 'exceljs'
import { has, picturesOf } from '../../testing/office.ts'
import { exampleReport } from '../../testing/reporting.ts'
import { writeInThread } from './in_a_thread.ts'
import { settable } from './pdf/fonts.ts'
import { writePdf } from './pdf/write_pdf.ts'
import { partsOfArchive } from './same_bytes.ts'
import { writeReport } from './write_report.ts'

const stop = new AbortController().signal
const document = exampleReport()
const files = new Map<ReportFormat, Uint8Array>()
before(async () => {
  for (const format of reportFormats) files.set(format, await writeInThread({ document, format }, stop))
})
const fileOf = (format: ReportFormat): Buffer => Buffer.from(files.get(format) ?? [])
const partOf = (format: ReportFormat, name: string): string =>
  partsOfArchive(fileOf(format))
    .find((p) => p.name === name)
    ?.data.toString('utf8') ?? ''

for (const format of reportFormats)
  it(`the same report as ${format} is the same bytes`, async () => {
    assert.equal(Buffer.compare(fileOf(format), await writeInThread({ document, format }, stop)), 0)
  })

it('no file tells another day than the one it was ordered, nor a time of day', () => {
  const day = document.day.replaceAll('-', '')
  assert.match(fileOf('pdf').toString('latin1'), new RegExp(`D:${day}000000`))
  assert.doesNotMatch(fileOf('pdf').toString('latin1'), new RegExp(`D:(?!${day}000000)\\d`))
  const another = new RegExp(`\\d{4}-\\d\\d-\\d\\dT(?<!${document.day}T)|\\d{4}-\\d\\d-\\d\\dT(?!00:00:00)`)
  for (const format of ['docx', 'pptx', 'xlsx'] as const)
    for (const { name, data } of partsOfArchive(fileOf(format)))
      if (/\.(xml|rels)$/.test(name)) assert.doesNotMatch(data.toString('utf8'), another, name)
})

describe('as PDF', () => {
  it('is tagged, says PDF/UA-1, its language and its title', () => {
    const pdf = fileOf('pdf').toString('latin1')
    assert.match(pdf, /\/MarkInfo\s*<<[^>]*\/Marked true/)
    assert.match(pdf, /\/StructTreeRoot/)
    assert.match(pdf, /<pdfuaid:part>1<\/pdfuaid:part>/)
    assert.match(pdf, /\/Lang\s*\(sv/)
    assert.match(pdf, /\/DisplayDocTitle true/)
    assert.match(fileOf('pdf').toString('utf8'), /Så kom barnen till tals 2025/)
  })
  it('has headings, figures with texts, and tables with heads in its structure', () => {
    const pdf = fileOf('pdf').toString('latin1')
    const many = (tag: string): number => pdf.match(new RegExp(`/S\\s*/${tag}\\b`, 'g'))?.length ?? 0
    assert.ok(many('H1') >= 8, `H1: ${many('H1')}`)
    assert.ok(many('H2') >= 10, `H2: ${many('H2')}`)
    assert.ok(many('TH') >= 20 && many('TD') >= 100)
    const charts = document.chapters.flatMap((c) => c.blocks).filter((b) => b.kind === 'figure' && b.chart)
    assert.ok((pdf.match(/\/Alt\s*[(<]/g)?.length ?? 0) >= charts.length)
  })
  it('has no sign that cannot be set, whatever is written', () => {
    const every = Array.from({ length: 0x2700 }, (_, i) => String.fromCodePoint(i + 32)).join('')
    const strange = { ...document, title: settable(`${every}😀中文`), chapters: [] }
    assert.ok(writePdf(strange).length > 10_000)
  })
})

it('as Word has real headings, captions that are numbered by fields, heads that are repeated, and charts', () => {
  const xml = partOf('docx', 'word/document.xml')
  const many = (pattern: RegExp): number => xml.match(pattern)?.length ?? 0
  assert.ok(many(/<w:pStyle w:val="Heading1"\/>/g) >= 8)
  assert.ok(many(/<w:pStyle w:val="Heading2"\/>/g) >= 10)
  assert.ok(many(/SEQ Tabell/g) >= 10)
  assert.equal(many(/<w:tblHeader\/>/g), many(/<w:tbl>/g))
  assert.ok(many(/<wp:docPr [^>]*descr="[^"]{20,}/g) >= 10)
  const anchors = [...xml.matchAll(/<w:hyperlink [^>]*w:anchor="([^"]*)"/g)].map(([, anchor]) => anchor)
  assert.equal(anchors.length, document.chapters.length)
  for (const anchor of anchors) assert.match(xml, new RegExp(`<w:bookmarkStart [^>]*w:name="${anchor}"`))
  assert.match(partOf('docx', 'word/charts/chart2.xml'), /<c:errBars>/)
})

it('as PowerPoint has charts of its own with data, intervals and texts for those who do not see', () => {
  const parts = partsOfArchive(fileOf('pptx'))
  const charts = parts.filter((p) => /^ppt\/charts\/chart\d+\.xml$/.test(p.name))
  assert.ok(charts.length >= 8)
  assert.equal(parts.filter((p) => p.name.endsWith('.xlsx')).length, charts.length)
  assert.ok(charts.filter((p) => p.data.includes('<c:errBars>')).length >= 6)
  const slides = parts.filter((p) => /^ppt\/slides\/slide\d+\.xml$/.test(p.name))
  assert.ok(slides.every((p) => p.data.includes('lang="sv-SE"') && !p.data.includes('lang="en-US"')))
  for (const { name, data } of slides) assert.match(data.toString('utf8'), /<p:ph\s[^>]*type="title"/, name)
})

it('as Excel has every table with numbers as numbers, and where they come from', () => {
  const tables = document.chapters
    .flatMap((c) => c.blocks)
    .filter((b) => b.kind === 'figure' || b.kind === 'table')
  const names = [...partOf('xlsx', 'xl/workbook.xml').matchAll(/<sheet name="([^"]*)"/g)].map(
    ([, name]) => name,
  )
  assert.deepEqual(names.slice(0, 3), ['Om rapporten', 'Innehåll', 'Definitioner'])
  /* The table of what the report is about is the first sheet. */
  assert.equal(names.length, 3 + tables.length - 1)
  assert.equal(new Set(names).size, names.length)
  assert.match(partOf('xlsx', 'xl/worksheets/sheet5.xml'), /<v>66(\.\d+)?<\/v>/)
})

it('as Excel is tidy: a title, heads that stay in sight, decimals as they are said, and a list that leads to each sheet', async () => {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(fileOf('xlsx')).buffer)
  const [about, contents, , ...tables] = workbook.worksheets
  assert.equal(about?.getCell('A1').value, document.title)
  const links = partOf('xlsx', 'xl/worksheets/sheet2.xml').match(/<hyperlink /g)
  assert.equal(links?.length, tables.length)
  assert.equal(contents?.getCell('A2').text, tables[0]?.name)
  const share = tables.find((t) => t.getCell('B2').value === 'Andel, procent') ?? assert.fail()
  assert.equal(share.views[0]?.state === 'frozen' && share.views[0].ySplit, 2)
  assert.deepEqual(
    ['B3', 'E3'].map((at) => share.getCell(at).numFmt),
    ['#,##0.0', '#,##0'],
  )
  assert.equal(share.pageSetup.orientation, 'landscape')
})

it('of hardly anything is written as well, and so is one of nothing', async () => {
  for (const rows of [0, 1, 4])
    for (const format of reportFormats)
      assert.ok((await writeReport(exampleReport('en', rows), format)).length > 1000)
})

const skip = has('soffice') && has('pdftoppm') ? false : 'LibreOffice and poppler are not on this machine'
describe('opened and drawn', { skip }, () => {
  let drawn: Awaited<ReturnType<typeof picturesOf<ReportFormat>>>
  before(async () => {
    drawn = await picturesOf(files)
  })
  for (const format of reportFormats)
    it(`as ${format} has its pages, and none is empty`, { skip }, () => {
      const pages = drawn.get(format) ?? []
      const least = { pdf: 10, docx: 12, pptx: 25, xlsx: 20 }[format]
      assert.ok(pages.length >= least && pages.length < least * 5, `${pages.length} pages`)
      for (const [i, { inked }] of pages.entries())
        assert.ok(inked > 0.0005 && inked < 0.6, `page ${i + 1}: ${inked}`)
    })
})

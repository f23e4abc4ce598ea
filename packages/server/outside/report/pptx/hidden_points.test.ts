import assert from 'node:assert/strict'
import { test } from 'node:test'
import ExcelJS from 'exceljs'
import { exampleReport } from '../../../testing/reporting.ts'
import type { Mark, ReportDocument } from '../../../work/report/document.ts'
import { partsOfArchive } from '../same_bytes.ts'
import { writePptx } from './write_pptx.ts'

const hidden: Mark = { label: 'Ekhamra', series: 'other', value: null, interval: null, said: 'visas inte' }
const nobody: Mark = { ...hidden, label: 'Tallmora', value: 0, interval: [0, 0.1], said: '0 procent' }

/** The first figure of a report alone, with a bar that is not shown and one that is 0. */
const withHidden = (report: ReportDocument): ReportDocument => {
  for (const chapter of report.chapters)
    for (const block of chapter.blocks)
      if (block.kind === 'figure' && block.chart?.kind === 'shares') {
        const chart = { ...block.chart, rows: [...block.chart.rows, hidden, nobody] }
        return { ...report, chapters: [{ ...chapter, blocks: [{ ...block, chart }] }] }
      }
  throw new Error('the report has no shares')
}

test('a bar that is not shown has no value in a PowerPoint chart, and one that is 0 has 0', async () => {
  const parts = partsOfArchive(Buffer.from(await writePptx(withHidden(exampleReport()))))
  const xml = parts.find((p) => p.name.startsWith('ppt/charts/chart'))?.data.toString('utf8') ?? ''
  const [labels = '', values = ''] = ['cat', 'val'].map(
    (part) => new RegExp(`<c:${part}>.*?</c:${part}>`, 's').exec(xml)?.[0] ?? '',
  )
  const placeOf = (label: string): string =>
    new RegExp(`<c:pt idx="(\\d+)"><c:v>${label}`).exec(labels)?.[1] ?? label
  assert.match(values, new RegExp(`<c:pt idx="${placeOf('Tallmora')}"><c:v>0</c:v>`))
  assert.doesNotMatch(values, new RegExp(`<c:pt idx="${placeOf('Ekhamra')}"`))
  assert.match(placeOf('Ekhamra'), /^\d+$/)
})

test('the workbook behind the chart has the 0 that is one, and no cell for what is not shown', async () => {
  const parts = partsOfArchive(Buffer.from(await writePptx(withHidden(exampleReport()))))
  const book = parts.find((p) => p.name.startsWith('ppt/embeddings/'))?.data ?? Buffer.alloc(0)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(new Uint8Array(book).buffer)
  const sheet = workbook.worksheets[0]
  const valuesOf = (label: string) => {
    const cells: unknown[] = []
    sheet?.eachRow((row) => {
      if (String(row.getCell(1).value).startsWith(label)) cells.push(row.getCell(2).value)
    })
    return cells
  }
  assert.deepEqual(valuesOf('Tallmora'), [0])
  assert.deepEqual(valuesOf('Ekhamra'), [null])
})

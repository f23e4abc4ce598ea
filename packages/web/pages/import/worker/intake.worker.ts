import type { Form } from '@lyhord/core'
import {
  decideColumn,
  decideRows,
  decideValue,
  parseMapping,
  rowsMayBe,
  surveyTable,
  type TableSurvey,
} from '@lyhord/intake/mapping/index.ts'
import { checksumOf } from '@lyhord/intake/reading/checksum.ts'
import { blobSource, type Refused } from '@lyhord/intake/reading/index.ts'
import { type Doing, serve } from '../../../parts/background/serve.ts'
import { type Chunk, chunksOf, isFaulty } from './chunks.ts'
import { openAhead } from './chunks_ahead.ts'
import { errorRows } from './error_rows.ts'
import { fileNamed } from './file_named.ts'
import { Findings } from './gathering.ts'
import { heldTable } from './held_table.ts'
import { type Judging, rowJudgeOf } from './judging.ts'
import { ofAnotherFile, openCorrected, otherColumns } from './open_corrected.ts'
import { isTelling, shownCell } from './preview.ts'
import { type OpenFile, openFile } from './rows.ts'
import { broughtUp, proposalFor, shownColumn } from './survey.ts'
import { withCorrections } from './with_corrections.ts'
import type { IntakeWork, Opened, Rehearsed } from './work.ts'

/*
 * The worker that has the file. What it has in memory goes when the page ends it; the key that it is handed is used and
 * not kept longer than the file.
 */
const now: {
  blob?: Blob
  file?: OpenFile
  /** What the file is called in error workbooks of it. */
  name?: string
  form?: Form
  survey?: TableSurvey
  judging?: Judging
  findings?: Findings
  /** Its chunks, when they have been made already. */
  ahead?: readonly Chunk[] | undefined
  chunks?: { readonly next: number; readonly rest: AsyncGenerator<Chunk, void, undefined> }
} = {}

const must = <T>(what: T | undefined): T => {
  if (what === undefined) throw new Error('asked out of order')
  return what
}

const lookAt = async (file: OpenFile): Promise<Opened> => {
  const telling = file.header.map(isTelling)
  const preview: Opened['preview'][number][] = []
  for await (const { rows } of file.batches()) {
    for (const { row, cells } of rows.slice(0, previewRows - preview.length))
      preview.push({
        row,
        cells: file.header.map((_, at) => shownCell(cells[at] ?? '', telling[at] ?? false)),
      })
    if (preview.length >= previewRows) break
  }
  return { format: file.table.format, header: file.header, preview, corrects: file.corrects ?? null }
}

const previewRows = 6

/** The file as a table for those who read tables: as it was corrected, and an error workbook as the file it came from. */
const tableOf = (file: OpenFile) => ({
  ...file.table,
  header: file.header,
  padded: file.padded,
  rows: async function* (signal?: AbortSignal) {
    if (file.asItStands) return yield* file.table.rows(signal)
    for await (const { rows, bytes } of file.batches(signal))
      yield { first: 1, rows: rows.map(({ cells }) => cells), bytes }
  },
})

const rehearse = async (judging: Judging, { tell, signal }: Doing): Promise<Rehearsed | Refused> => {
  const judge = await rowJudgeOf(judging)
  if ('problem' in judge) return judge
  const { file } = judging
  const [findings, ahead] = [new Findings(), openAhead()]
  const count = { fileRows: 0, rows: 0, ready: 0, queries: 0, faulty: 0 }
  const unplaced: Rehearsed['unplaced'][number][] = []
  let heard = performance.now()
  for await (const batch of file.batches(signal)) {
    for (const given of batch.rows) {
      count.fileRows++
      for (const judged of judge(given)) {
        count.rows++
        if (judged.findings.length > 0 || judged.parts) findings.add(judged, file.header, given.cells)
        if (isFaulty(judged)) {
          count.faulty++
          continue
        }
        ahead.add(judged)
        if (judged.findings.some((f) => f.severity === 'query' && !judged.reasons[f.rule])) count.queries++
        else count.ready++
      }
    }
    unplaced.push(...batch.unplaced)
    if (batch.broken) return { problem: batch.broken }
    tell({ rows: count.fileRows, done: batch.bytes, size: file.table.size })
    if (performance.now() - heard > 100) {
      // A message to stop is heard only when there is a pause.
      await new Promise((go) => setTimeout(go))
      heard = performance.now()
    }
  }
  now.judging = judging
  now.findings = findings
  now.ahead = ahead.all()
  delete now.chunks
  return { ...count, causes: findings.causes(), unplaced }
}

/** Several may be asked for at once; they are made one after the other. */
let making: Promise<unknown> = Promise.resolve()
const chunkInTurn = (number: number): Promise<Chunk | null> => {
  const made = making.then(() => chunkNumber(number))
  making = made.catch(() => undefined)
  return made
}

const chunkNumber = async (number: number): Promise<Chunk | null> => {
  if (now.ahead) return now.ahead[number] ?? null
  if (!now.chunks || now.chunks.next > number) {
    const judging = must(now.judging)
    const judge = await rowJudgeOf(judging)
    if ('problem' in judge) return null
    now.chunks = { next: 0, rest: chunksOf(judging.file, judge) }
  }
  const { rest } = now.chunks
  for (let next = now.chunks.next; ; next++) {
    const { value, done } = await rest.next()
    now.chunks = { next: next + 1, rest }
    if (done) return null
    if (next === number) return value
  }
}

const blobOf = async (pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): Promise<Blob> => {
  const parts: Uint8Array<ArrayBuffer>[] = []
  for await (const piece of pieces) parts.push(piece)
  return new Blob(parts, { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' })
}

const atHand = (blob: Blob, file: OpenFile): Promise<Opened> => {
  now.blob = blob
  now.file = file
  return lookAt(file)
}

serve<IntakeWork>({
  open: async ({ file, choices }) => {
    const opened = await openFile(file, choices)
    return 'problem' in opened ? opened : atHand(file, opened)
  },
  open_corrected: async ({ file, of }) => {
    const workbook = await openCorrected(file, of)
    return 'problem' in workbook ? workbook : atHand(file, workbook)
  },
  correct: async ({ file, only }) => {
    const [before, name] = [must(now.file), must(now.name)]
    const workbook = await openCorrected(file, name)
    if ('problem' in workbook) return workbook
    const checksum = await checksumOf(blobSource(file))
    if (only !== undefined && only !== checksum) return ofAnotherFile
    if (workbook.header.some((column) => !before.header.includes(column))) return otherColumns
    now.file = await withCorrections(before, workbook)
    return { opened: await lookAt(now.file), checksum }
  },
  survey: async ({ form, source, saved }, { tell, signal }) => {
    const file = must(now.file)
    const [survey, checksum] = [
      await surveyTable(tableOf(file), {
        signal,
        progress: (rows, done, size) => tell({ rows, done, size }),
      }),
      await checksumOf(blobSource(must(now.blob))),
    ]
    if ('problem' in survey) return survey
    now.form = form
    now.survey = survey
    now.name = file.corrects ?? fileNamed(checksum, form.id)
    const { rows, columns } = survey
    const proposal = proposalFor(form, survey, source, saved)
    const may = rowsMayBe(form, survey)
    return { rows, columns: columns.map(shownColumn), checksum, rowsMayBe: may, ...proposal }
  },
  take_mapping: ({ form, text }) => {
    const read = parseMapping(text, form, 'left_out')
    return 'problem' in read ? read : broughtUp(read, form, must(now.survey))
  },
  column: ({ mapping, decision }) => decideColumn(mapping, must(now.form), must(now.survey), decision),
  value: ({ mapping, decision }) => decideValue(mapping, decision),
  rows_are: ({ mapping, are }) => decideRows(mapping, must(now.form), must(now.survey), are),
  rehearse: (asked, doing) => rehearse({ ...asked, file: must(now.file), form: must(now.form) }, doing),
  rows_of: ({ cause, page }) => must(now.findings).page(cause, page),
  chunk: chunkInTurn,
  error_workbook: async ({ lang, found }) => {
    const { writeErrorWorkbook } = await import('@lyhord/intake/error_workbook/write_error_workbook.ts')
    const judging = must(now.judging)
    const rows = errorRows(judging, must(now.findings), found)
    const { header } = judging.file
    return blobOf(writeErrorWorkbook({ source: must(now.name), header, rows, lang }))
  },
  held_workbook: async ({ form, of, lang, rows }) => {
    const { writeErrorWorkbook } = await import('@lyhord/intake/error_workbook/write_error_workbook.ts')
    return blobOf(writeErrorWorkbook({ source: of, lang, ...heldTable(form, rows) }))
  },
  template: async ({ form, lang }) => {
    const { templateOf } = await import('@lyhord/intake/template/template.ts')
    return blobOf(templateOf(form, lang))
  },
})

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
import { blobSource } from '@lyhord/intake/reading/index.ts'
import { serve } from '../../../parts/background/serve.ts'
import { asTable } from './as_table.ts'
import { type ChunkNumbered, chunksInTurn } from './chunks_in_turn.ts'
import { errorRows } from './error_rows.ts'
import { fileNamed } from './file_named.ts'
import type { Findings } from './gathering.ts'
import { heldTable } from './held_table.ts'
import type { Judging } from './judging.ts'
import { lookAt } from './look_at.ts'
import { ofAnotherFile, openCorrected, otherColumns } from './open_corrected.ts'
import { rehearse } from './rehearse.ts'
import { type OpenFile, openFile } from './rows.ts'
import { broughtUp, proposalFor, shownColumn } from './survey.ts'
import { withCorrections } from './with_corrections.ts'
import type { IntakeWork, Opened } from './work.ts'

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
  chunk?: ChunkNumbered
} = {}

const must = <T>(what: T | undefined): T => {
  if (what === undefined) throw new Error('asked out of order')
  return what
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
      await surveyTable(asTable(file), {
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
  rehearse: async ({ chunks, ...asked }, doing) => {
    const judging = { ...asked, file: must(now.file), form: must(now.form) }
    const tried = await rehearse(judging, chunks, doing)
    if ('problem' in tried) return tried
    const { rehearsed, findings, ahead } = tried
    now.judging = judging
    now.findings = findings
    now.chunk = ahead ? async (number) => ahead[number] ?? null : chunksInTurn(judging, chunks)
    return rehearsed
  },
  rows_of: ({ cause, page }) => must(now.findings).page(cause, page),
  chunk: (number) => must(now.chunk)(number),
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

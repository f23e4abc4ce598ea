import type { Cell, Column, Sheet } from '@lyhord/intake/workbook/sheet.ts'
import { workbookOf } from '@lyhord/intake/workbook/workbook.ts'
import type { Block, ReportDocument, Table } from '../../../work/report/document.ts'
import { localeOf } from '../look.ts'
import { sheetName } from './sheet_name.ts'
import { tableSheet } from './table_sheet.ts'

/** A table with the chapter it stands in and the sheet it has. */
interface Placed {
  readonly chapter: string
  readonly table: Table
  readonly sheet: string
}

/** Every table of a report on a sheet of its own, with numbers as numbers; before them where all of it comes from. */
export const writeXlsx = async (report: ReportDocument): Promise<Uint8Array> => {
  const placed = tablesIn(report)
  const sheets = [
    aboutSheet(report),
    contentsSheet(report, placed),
    ...definitionSheets(report),
    ...placed.map(({ sheet, table }) => tableSheet(sheet, table)),
  ]
  const pieces: Uint8Array[] = []
  const { title, organisation: author, day } = report
  for await (const piece of workbookOf(sheets, { title, author, language: localeOf(report), day }))
    pieces.push(piece)
  return Buffer.concat(pieces)
}

/** What is about the report itself has its own sheet already. */
const tablesIn = ({ chapters, words }: ReportDocument): readonly Placed[] =>
  chapters
    .filter(({ title }) => title !== words.about)
    .flatMap(({ title, blocks }) => blocks.flatMap(tableOf).map((table) => ({ chapter: title, table })))
    .map((of, i) => ({ ...of, sheet: sheetName(i + 1, of.table.title) }))

const tableOf = (block: Block): readonly Table[] =>
  block.kind === 'table' || block.kind === 'figure' ? [block.table] : []

const head = (value: string): Cell => ({ value, style: 'heading' })
const title = (value: string): Cell => ({ value, style: 'title' })
const prose = (value: string): Cell => ({ value, style: 'prose' })
const text = (width: number): Column => ({ width, style: 'text' })
const frozen = { rows: 1, columns: 0 }
const paper = 'lying'

const aboutSheet = ({ title: name, subtitle, care, about, words }: ReportDocument): Sheet => ({
  name: words.about,
  columns: [text(34), text(80)],
  rows: [
    [title(name)],
    [subtitle],
    [],
    ...about.map(([what, value]) => [what, prose(value)]),
    [],
    [words.warning, prose(care)],
  ],
  paper,
})

const contentsSheet = ({ words }: ReportDocument, placed: readonly Placed[]): Sheet => ({
  name: words.contents,
  columns: [text(34), text(40), text(70)],
  rows: [
    [words.sheet, words.chapter, words.table].map(head),
    ...placed.map(({ sheet, chapter, table }) => [
      { value: sheet, style: 'link' as const },
      chapter,
      table.title,
    ]),
  ],
  links: placed.map(({ sheet }, i) => ({ column: 0, row: i + 2, to: sheet })),
  frozen,
  paper,
})

const definitionSheets = ({ chapters, words }: ReportDocument): readonly Sheet[] =>
  chapters.flatMap(({ title: name, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'definitions'
        ? {
            name: name.slice(0, 31),
            columns: [text(36), text(70), text(70)],
            rows: [
              [words.table, name, words.source].map(head),
              ...block.items.map(({ term, text: definition, source }) =>
                [term, definition, source].map(prose),
              ),
            ],
            frozen,
            paper,
          }
        : [],
    ),
  )

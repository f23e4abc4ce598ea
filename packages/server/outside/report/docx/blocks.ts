import { HeadingLevel, Paragraph, SimpleField, type Table, TextRun } from 'docx'
import type { Block, DocumentWords, Figure, Table as TableContent } from '../../../work/report/document.ts'
import { chartRun } from './chart.ts'
import { tableOf } from './table.ts'

type Part = Paragraph | Table

/** Numbers figures and tables as they come. */
export interface Counting {
  figures: number
  tables: number
}

/** What a block is in Word. */
export const partsOf = (block: Block, words: DocumentWords, counting: Counting): readonly Part[] => {
  switch (block.kind) {
    case 'text':
      return [new Paragraph(block.text)]
    case 'points':
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }))
    case 'own':
      return [heading(block.title), ...block.paragraphs.map((text) => new Paragraph(text))]
    case 'quote':
      return [
        ...block.paragraphs.map((text) => new Paragraph({ text, style: 'Quote' })),
        new Paragraph({ text: `${block.who} · ${block.about}`, style: 'Note', indent: { left: 360 } }),
      ]
    case 'table':
      return tableParts(block.table, words, counting)
    case 'definitions':
      return block.items.flatMap(({ term, text, source }) => [
        heading(term),
        new Paragraph({ text, keepNext: true }),
        new Paragraph({ text: `${words.source}: ${source}`, style: 'Note' }),
      ])
    case 'figure':
      return figureParts(block, words, counting)
  }
}

const heading = (text: string, under = false): Paragraph =>
  new Paragraph({ text, heading: under ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2 })

const figureParts = (figure: Figure, words: DocumentWords, counting: Counting): readonly Part[] => [
  heading(figure.title, figure.under),
  new Paragraph({ text: figure.sentence, style: 'Sentence' }),
  ...(figure.more.length === 0 ? [] : [new Paragraph({ text: figure.more.join(' '), keepNext: true })]),
  ...figure.warnings.map(
    (text) =>
      new Paragraph({
        style: 'Note',
        keepNext: true,
        children: [new TextRun({ text: `${words.warning}: `, bold: true }), new TextRun(text)],
      }),
  ),
  ...(figure.chart
    ? [
        new Paragraph({ keepNext: true, children: [chartRun(figure.chart, words, ++counting.figures)] }),
        caption(words.figure, counting.figures, figure.chart.caption, false),
      ]
    : []),
  ...tableParts(figure.table, words, counting),
]

/** The number is a field, so that Word can number anew. Above a table, and kept with it. */
const caption = (label: string, number: number, text: string, above: boolean): Paragraph =>
  new Paragraph({
    style: 'Caption',
    keepNext: above,
    children: [
      new TextRun({ text: `${label} `, bold: true }),
      new SimpleField(`SEQ ${label} \\* ARABIC`, String(number)),
      new TextRun(`. ${text}`),
    ],
  })

const tableParts = (table: TableContent, words: DocumentWords, counting: Counting): readonly Part[] => [
  caption(words.table, ++counting.tables, table.title, true),
  tableOf(table),
  ...(table.notes.length === 0
    ? [new Paragraph({ style: 'Note' })]
    : table.notes.map((text) => new Paragraph({ text, style: 'Note' }))),
]

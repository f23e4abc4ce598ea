import type { Language } from '@lyhord/core'
import type { Cell, Comment } from '../workbook/sheet.ts'
import { cut } from '../workbook/xml.ts'
import { keyCell } from './columns.ts'
import type { FaultyRow, RowFinding } from './faulty_row.ts'
import type { Written } from './guidance.ts'
import { longestCell, neutralCell } from './neutral_cell.ts'

/** How many columns stand before those of the file. */
export const own = 3

/** Excel slows down with many comments; all that they say stands in the column to look over too. */
const mostComments = 20_000

/** Which file the row belongs to, where its headings stand there, and the language. */
interface RowSetting {
  readonly source: string
  readonly places: ReadonlyMap<string, number>
  readonly lang: Language
}

/** A faulty row as cells: its key, what to look over, room for a reason, and its own cells, the faulty ones coloured. */
export const rowOf = (
  { row, sibling = 0, cells, findings, reason = '' }: FaultyRow,
  { source, places, lang }: RowSetting,
  written: Written,
): readonly Cell[] => {
  const atColumn = Map.groupBy(findings, ({ column }) => places.get(column ?? '') ?? null)
  const whole = cells.every((cell) => cell.length < longestCell)
  const query = findings.some(({ severity }) => severity === 'query')
  const texts: Cell[] = cells.map((cell) => cut(neutralCell(cell), longestCell))
  for (const [at, found] of atColumn) {
    if (at === null) continue
    texts[at] = { value: cut(neutralCell(cells[at] ?? ''), longestCell), style: styleOf(found) }
    comment(written, { column: at + own, row: written.rows + 1, text: inWords(found, lang) })
  }
  return [
    keyCell({ source, row, sibling, whole }),
    { value: cut(neutralCell(summaryOf(findings, lang)), longestCell), style: 'prose' },
    { value: cut(neutralCell(reason), longestCell), style: query ? 'query' : 'prose' },
    ...Array.from(texts, (text) => text ?? ''),
  ]
}

const comment = (written: Written, comment: Comment): void => {
  if (written.comments.length < mostComments) written.comments.push(comment)
  else written.uncommented++
}

const styleOf = (found: readonly RowFinding[]): 'error' | 'query' | 'note' =>
  found.some((f) => f.severity === 'error')
    ? 'error'
    : found.some((f) => f.severity === 'query')
      ? 'query'
      : 'note'

const inWords = (found: readonly RowFinding[], lang: Language): string =>
  found.map(({ message, remedy }) => `${message[lang]}\n${remedy[lang]}`).join('\n\n')

const summaryOf = (findings: readonly RowFinding[], lang: Language): string =>
  findings
    .map(
      ({ column, message, remedy }) =>
        `${column === null ? '' : `${column}: `}${message[lang]} ${remedy[lang]}`,
    )
    .join('\n')

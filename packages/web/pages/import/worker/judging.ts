import type { Reasons } from '@lyhord/contract'
import { type Answers, type Finding, type Form, judgeOf, words } from '@lyhord/core'
import { wholeRowJudgeOf } from '@lyhord/intake/judging/whole_row.ts'
import { pseudonymsUnder } from '@lyhord/intake/keys/pseudonym.ts'
import type { TenantKey } from '@lyhord/intake/keys/tenant_key.ts'
import {
  applyMapping,
  type CellFinding,
  type Mapping,
  type RowPart,
  recordReaderOf,
} from '@lyhord/intake/mapping/index.ts'
import { isRagged, type Refused } from '@lyhord/intake/reading/index.ts'
import { keptBecause, reasonsByRow } from './reason.ts'
import type { GivenCells, OpenFile } from './rows.ts'

/** How a file is judged. `today`: ISO day. */
export interface Judging {
  readonly file: OpenFile
  readonly form: Form
  readonly mapping: Mapping
  readonly key: TenantKey | null
  readonly today: string
  readonly freeText: boolean
}

/**
 * One record, read and judged. `row`: the last row of the file that it is made of; `sibling`: which of the row's children;
 * `parts`: all its rows, where there are several.
 */
export interface JudgedRow {
  readonly row: number
  readonly sibling: number
  readonly parts?: readonly RowPart[] | undefined
  readonly answers: Answers
  readonly reasons: Reasons
  readonly findings: readonly (Finding & Pick<CellFinding, 'row' | 'at'>)[]
  /** The place of the column that answers a variable, from 0. */
  readonly placeOf: (variable: string) => number | undefined
}

/** Judges a row: the records that it ends, mostly one. */
export type JudgeRow = (given: GivenCells) => readonly JudgedRow[]

/** Makes the judge of a file's rows: the rules of the form, as the server has them. */
export const rowJudgeOf = async (judging: Judging): Promise<JudgeRow | Refused> => {
  const { file, form, mapping, key, today, freeText } = judging
  const mapper = applyMapping(mapping, form, file, {
    today,
    ...(key ? { pseudonym: pseudonymsUnder(key) } : {}),
  })
  if ('problem' in mapper) return mapper
  const judge = wholeRowJudgeOf(judgeOf(form), today)
  const isBroken = (cells: readonly string[]): boolean => isRagged(cells, file.header.length, file.padded)
  const rows = async function* () {
    for await (const batch of file.batches()) yield batch.rows.filter(({ cells }) => !isBroken(cells))
  }
  const reader = await recordReaderOf(mapper, mapping, form, { header: file.header, rows })
  const said = reasonsByRow()
  return ({ row, sibling: own, cells, reason }) => {
    said.note(row, reason)
    if (isBroken(cells)) return [ragged(row)]
    return reader.read(row, cells).map(({ answers, findings: unread, sibling, parts }) => {
      const { findings } = judge(answers, unread)
      const because = said.of(parts?.map((part) => part.row) ?? [row])
      const reasons = because === undefined ? none : keptBecause(because, findings, freeText)
      const placeOf = (variable: string) => mapper.placeOf(variable, sibling)
      return { row, sibling: own ?? sibling, parts, answers, reasons, findings, placeOf }
    })
  }
}

const none: Reasons = {}

const ragged = (row: number): JudgedRow => ({
  row,
  sibling: 0,
  answers: {},
  reasons: none,
  findings: [
    {
      rule: 'fil-antal-celler',
      severity: 'error',
      message: words(
        'Raden har ett annat antal celler än rubrikraden, så den går inte att läsa säkert.',
        'The row has another number of cells than the header, so it cannot be read safely.',
      ),
      remedy: words(
        'Kontrollera skiljetecken på raden. En cell som innehåller skiljetecknet ska stå inom citattecken.',
        'Check the delimiters in the row. A cell that contains the delimiter should stand in quotation marks.',
      ),
    },
  ],
  placeOf: () => undefined,
})

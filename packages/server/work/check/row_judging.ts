import type { RecordReader } from '@lyhord/intake/mapping/index.ts'
import { type LaidRows, textsOf } from '@lyhord/intake/reading/laid_rows.ts'
import { isBlank, type RowBatch } from '@lyhord/intake/reading/table.ts'
import { type FileColumns, PersonWatch } from '../file_columns.ts'
import { brokenOff, type FileFinding } from '../file_finding.ts'
import { type JudgedLaidRow, laidRowJudgeOf } from '../judge_laid_row.ts'
import { rowJudgeOf } from '../judge_row.ts'
import type { CheckOrder } from './check_order.ts'
import { comparedBy } from './compared.ts'
import { ComparedListing } from './compared_rows.ts'
import { FindingListing } from './finding_list.ts'
import type { JudgedRows } from './judged_rows.ts'

/** Judges the rows of a file one by one, as they lie or as texts, and gathers what is known of them. */
export class RowJudging {
  readonly #judgeRow: ReturnType<typeof rowJudgeOf>
  readonly #judgeLaid: ReturnType<typeof laidRowJudgeOf>
  readonly #reads: readonly string[]
  /** Where what is compared stands among the answers of a row as it lies. */
  readonly #laidAt: readonly number[]
  readonly #persons: PersonWatch
  readonly #compared: ComparedListing
  readonly #findings = new FindingListing()
  #count = nothing()

  constructor({ form, table, today }: CheckOrder, columns: FileColumns, reader: RecordReader) {
    const compared = comparedBy(form)
    this.#judgeRow = rowJudgeOf(form, table, columns, reader, today)
    this.#judgeLaid = laidRowJudgeOf(form, table, columns, today)
    this.#reads = compared.reads
    this.#laidAt = compared.reads.map(this.#judgeLaid.placeOf)
    this.#compared = new ComparedListing(compared)
    this.#persons = new PersonWatch(columns.watched)
  }

  laid(laid: LaidRows): void {
    const judged = this.#judgeLaid.take(laid)
    for (let i = 0; i < laid.count; i++) {
      const row = judged(i)
      if (row) this.#addLaid(row, laid, i)
      else this.#addText(laid.first + i, textsOf(laid, i))
    }
    this.#count.lines += laid.count
  }

  texts({ first, rows, broken }: RowBatch): void {
    for (const [i, cells] of rows.entries()) this.#addText(first + i, cells)
    this.#count.lines += rows.length
    if (!broken) return
    this.#count.errors++
    this.#findings.add(brokenOff(first + rows.length, broken))
  }

  /** What is known of the rows since the last time. `bytes`: how much of the file they take. */
  taken(bytes: number): JudgedRows {
    const persons = this.#persons.taken()
    const judged = {
      ...this.#count,
      bytes,
      persons,
      findings: this.#findings.taken(),
      compared: this.#compared.taken(),
    }
    this.#count = nothing()
    return judged
  }

  #addLaid({ given, findings }: JudgedLaidRow, laid: LaidRows, i: number): void {
    const failed = this.#counted(findings)
    this.#compared.add({ row: laid.first + i, sibling: 0, failed }, (at) => given[this.#laidAt[at] ?? -1])
    this.#persons.see((column) => laid.textAt(i, column))
  }

  #addText(row: number, cells: readonly string[]): void {
    if (isBlank(cells)) return
    const { records, findings } = this.#judgeRow(row, cells)
    const failed = this.#counted(findings)
    for (const { answers, sibling, parts } of records) {
      this.#compared.add({ row, sibling, failed }, (at) => answers[this.#reads[at] ?? ''])
      // the rows of a record before its last one were taken for rows without an error
      if (failed) this.#count.accepted -= (parts?.length ?? 1) - 1
    }
    this.#persons.see((column) => cells[column])
  }

  /** Counts a row and takes what there is to say about it; tells whether it has an error. */
  #counted(findings: readonly FileFinding[]): boolean {
    let errors = 0
    for (const finding of findings) {
      if (finding.severity === 'error') errors++
      this.#findings.add(finding)
    }
    this.#count.rows++
    this.#count.errors += errors
    if (errors === 0) this.#count.accepted++
    return errors > 0
  }
}

const nothing = () => ({ lines: 0, rows: 0, accepted: 0, errors: 0 })

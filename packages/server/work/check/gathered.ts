import type { Form } from '@lyhord/core'
import { type FileColumns, personFindings } from '../file_columns.ts'
import { type FileFinding, findingInRow, findingUnderHeading, noRows } from '../file_finding.ts'
import type { JudgedRows } from './judged_rows.ts'
import { type FindingAcross, RowComparison } from './row_comparison.ts'

/** What a checked file came to. `accepted`: rows without an error; `errors`: findings that are errors. */
export interface FileVerdict {
  readonly rows: number
  readonly accepted: number
  readonly errors: number
}

/** Puts together what is known of a file's rows, in their order: the counts, and what rules across records find. */
export class Gathered {
  readonly comparison: RowComparison
  readonly #count = { rows: 0, accepted: 0, errors: 0 }
  readonly #persons = new Set<number>()

  constructor(form: Form) {
    this.comparison = new RowComparison(form)
  }

  get verdict(): FileVerdict {
    return this.#count
  }

  /** Adds rows; `before`: how many rows of the file stand before those they count. */
  add({ rows, accepted, errors, compared, persons }: JudgedRows, before: number): void {
    this.#count.rows += rows
    this.#count.accepted += accepted
    this.#count.errors += errors
    this.comparison.add({ ...compared, before })
    for (const column of persons) this.#persons.add(column)
  }

  /** What is found when all rows are there. */
  end(header: readonly string[], columns: FileColumns, today: string): readonly FileFinding[] {
    const found = this.comparison.findings(today)
    const errors = found.filter(({ finding }) => finding.severity === 'error')
    this.#count.errors += errors.length
    this.#count.accepted -= new Set(errors.flatMap(({ row, failed }) => (failed ? [] : [row]))).size
    if (this.#count.rows === 0 && this.#count.errors === 0) {
      this.#count.errors = 1
      return [noRows]
    }
    return [...found.map((finding) => acrossIn(columns, finding)), ...personFindings(header, this.#persons)]
  }
}

const acrossIn = (
  { mapped, placeOf }: FileColumns,
  { row, sibling, finding }: FindingAcross,
): FileFinding => {
  if (!mapped) return findingInRow(row, finding, finding.value)
  const heading = placeOf(finding, sibling)?.heading ?? null
  return findingUnderHeading(row, finding, String(finding.value ?? ''), heading)
}

import type { Finding } from '@lyhord/core'
import type { RowFinding } from '@lyhord/intake/error_workbook/faulty_row.ts'
import type { JudgedRow } from './judging.ts'
import { shownUnder } from './preview.ts'
import type { LocalCause, RowOfCause } from './work.ts'

interface Gathered {
  readonly finding: Finding
  readonly heading: string | null
  readonly show: (cell: string) => string | null
  readonly rows: number[]
  readonly values: (string | null)[]
}

const startCause = (finding: Finding, heading: string | null): Gathered => ({
  finding,
  heading,
  show: shownUnder(heading ?? ''),
  rows: [],
  values: [],
})

const pageSize = 50

/** Findings by cause, every one of them: row numbers and what stands there, where it may be shown. */
export class Findings {
  readonly #byCause = new Map<string, Gathered>()
  readonly #texts = new Map<string, string>()
  /** By row, all rows of its record, where there are several: they are corrected together. */
  readonly #together = new Map<number, readonly number[]>()

  /** `header` and `cells` of the file, to say where and what. */
  add(
    { row: last, findings, parts, placeOf }: JudgedRow,
    header: readonly string[],
    lastCells: readonly string[],
  ): void {
    const rows = parts?.map((part) => part.row)
    for (const row of rows ?? []) this.#together.set(row, rows ?? [])
    for (const finding of findings) {
      const { row, cells } = parts?.find((part) => part.row === finding.row) ?? {
        row: last,
        cells: lastCells,
      }
      const at = finding.at ?? (finding.variable === undefined ? undefined : placeOf(finding.variable))
      const id = `${finding.rule} ${finding.variable ?? ''}${finding.at === undefined ? '' : ` ${finding.at}`}`
      const heading = at === undefined ? null : (header[at] ?? null)
      const cause = this.#byCause.get(id) ?? startCause(finding, heading)
      this.#byCause.set(id, cause)
      cause.rows.push(row)
      cause.values.push(at === undefined ? null : this.#kept(cause.show(cells[at] ?? '')))
    }
  }

  /** The same text once: a bad file says the same thing thousands of times. */
  #kept(text: string | null): string | null {
    if (text === null) return null
    const known = this.#texts.get(text)
    if (known !== undefined) return known
    this.#texts.set(text, text)
    return text
  }

  /** Errors first, then the most frequent. */
  causes(): readonly LocalCause[] {
    const order = { error: 0, query: 1, note: 2 }
    return [...this.#byCause]
      .map(([id, { finding, heading, rows }]) => ({
        id,
        rule: finding.rule,
        variable: finding.variable ?? null,
        heading,
        severity: finding.severity,
        message: finding.message,
        remedy: finding.remedy,
        count: rows.length,
      }))
      .sort((a, b) => order[a.severity] - order[b.severity] || b.count - a.count)
  }

  /** One page of a cause's rows, from 1. */
  page(id: string, page: number): { rows: readonly RowOfCause[]; pages: number } {
    const { rows = [], values = [] } = this.#byCause.get(id) ?? {}
    const from = (page - 1) * pageSize
    const shown = rows
      .slice(from, from + pageSize)
      .map((row, i) => ({ row, value: values[from + i] ?? null }))
    return { rows: shown, pages: Math.max(1, Math.ceil(rows.length / pageSize)) }
  }

  /** The rows of a row's record: mostly itself alone. */
  rowsWith(row: number): readonly number[] {
    return this.#together.get(row) ?? [row]
  }

  /** Errors and queries by row, as the error workbook wants them. */
  byRow(): Map<number, RowFinding[]> {
    const found = new Map<number, RowFinding[]>()
    for (const { finding, heading, rows } of this.#byCause.values()) {
      if (finding.severity === 'note') continue
      const { severity, message, remedy } = finding
      for (const row of rows.flatMap((one) => this.rowsWith(one))) {
        const known = found.get(row)
        if (known) known.push({ column: heading, severity, message, remedy })
        else found.set(row, [{ column: heading, severity, message, remedy }])
      }
    }
    return found
  }
}

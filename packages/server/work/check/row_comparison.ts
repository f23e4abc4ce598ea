import { type FindingAt, type Form, findingsAcross, type RuleAcross } from '@lyhord/core'
import { ComingAgain } from './coming_again.ts'
import { comparedBy } from './compared.ts'
import { ComparedListing, ComparedReader, type ComparedRows, type RecordPlace } from './compared_rows.ts'

/** A finding across records, beside the later one. */
export interface FindingAcross extends RecordPlace {
  readonly finding: FindingAt
}

/** So many records are kept whole, of some 150 bytes each. */
const mostKept = 150_000

/**
 * The records of a file, held against each other by the form's rules. Of a long file it is only kept which children and ids
 * come again, and their records are found in another reading.
 */
export class RowComparison {
  readonly #rules: readonly RuleAcross[]
  readonly #most: number
  readonly #reader: ComparedReader
  readonly #comingAgain: readonly ComingAgain[]
  readonly #related: ComparedListing
  readonly #failed = new Set<number>()
  #kept: ComparedRows[] = []
  #count = 0

  constructor(form: Form, most = mostKept) {
    const compared = comparedBy(form)
    this.#rules = form.rulesAcross
    this.#most = most
    this.#reader = new ComparedReader(compared)
    this.#comingAgain = compared.shared.map(() => new ComingAgain())
    this.#related = new ComparedListing(compared)
  }

  add(rows: ComparedRows): void {
    const records = this.#reader.countIn(rows)
    for (let record = 0; record < records; record++)
      for (const [nth, some] of this.#comingAgain.entries())
        some.see(this.#reader.sharedIn(rows, record, nth))
    this.#kept.push(rows)
    this.#count += records
    if (this.isLong) this.#keepFailed()
  }

  /** Whether another reading is needed. */
  get isLong(): boolean {
    return this.#count >= this.#most
  }

  /** Records of the other reading. */
  addAgain(rows: ComparedRows): void {
    for (const record of this.#relatedIn(rows)) {
      const place = this.#reader.placeOf(rows, record)
      const failed = this.#failed.has(nameOf(place))
      this.#related.add({ ...place, failed }, (at) => this.#reader.answerIn(rows, record, at))
    }
  }

  /** The findings across all records added, by row. */
  findings(today: string): readonly FindingAcross[] {
    const kept = this.isLong ? [this.#related.taken()] : this.#kept
    const related = kept.flatMap((rows) => this.#relatedIn(rows).map((record) => ({ rows, record })))
    const answers = related.map(({ rows, record }) => this.#reader.answersIn(rows, record))
    return findingsAcross(this.#rules, answers, today)
      .flatMap((finding) => {
        const at = related[finding.record]
        return at ? [{ ...this.#reader.placeOf(at.rows, at.record), finding }] : []
      })
      .sort((a, b) => a.row - b.row)
  }

  #relatedIn(rows: ComparedRows): readonly number[] {
    const related: number[] = []
    for (let record = 0; record < this.#reader.countIn(rows); record++)
      if (this.#isRelated(rows, record)) related.push(record)
    return related
  }

  #isRelated(rows: ComparedRows, record: number): boolean {
    for (let nth = 0; nth < this.#comingAgain.length; nth++)
      if (this.#comingAgain[nth]?.has(this.#reader.sharedIn(rows, record, nth))) return true
    return false
  }

  #keepFailed(): void {
    for (const rows of this.#kept)
      for (let record = 0; record < this.#reader.countIn(rows); record++) {
        const place = this.#reader.placeOf(rows, record)
        if (place.failed) this.#failed.add(nameOf(place))
      }
    this.#kept = []
  }
}

const nameOf = ({ row, sibling }: RecordPlace): number => row * 100 + sibling

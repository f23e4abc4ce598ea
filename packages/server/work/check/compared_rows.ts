import type { Answer, Answers } from '@lyhord/core'
import { heldAnswer } from '@lyhord/intake/mapping/index.ts'
import type { Compared } from './compared.ts'
import { NumberListing } from './number_listing.ts'
import { numberOf, unanswered } from './number_of.ts'

/**
 * Records as far as rules across records need them, as they travel from thread to thread. `before`: how many rows of the
 * file stand before those that they count. `numbers`: for each record, by turns, its row, its sibling, whether it failed,
 * the numbers of the answers that records share, and the places in `answers` of those that are read.
 */
export interface ComparedRows {
  readonly before: number
  readonly numbers: Int32Array
  readonly answers: readonly (Answer | undefined)[]
}

/** Where a record stands in a file, and whether its row already had an error. */
export interface RecordPlace {
  readonly row: number
  readonly sibling: number
  readonly failed: boolean
}

/** The answer to one of the variables that are compared, by its place among them. */
export type AnswerTo = (place: number) => Answer | undefined

/** Gathers records to be compared. */
export class ComparedListing {
  readonly #compared: Compared
  readonly #numbers = new NumberListing()
  #answers: (Answer | undefined)[] = []
  #known = new Map<Answer | undefined, number>()

  constructor(compared: Compared) {
    this.#compared = compared
  }

  add({ row, sibling, failed }: RecordPlace, answerTo: AnswerTo): void {
    const { reads, shared } = this.#compared
    this.#numbers.add(row)
    this.#numbers.add(sibling)
    this.#numbers.add(failed ? 1 : 0)
    for (const place of shared) this.#numbers.add(numberOf(answerTo(place)))
    for (let place = 0; place < reads.length; place++) {
      const answer = answerTo(place)
      this.#numbers.add(shared.includes(place) ? this.#put(answer) : this.#placeOf(answer))
    }
  }

  /** The records since the last time. */
  taken(): ComparedRows {
    const rows = { before: 0, numbers: this.#numbers.taken(), answers: this.#answers }
    this.#answers = []
    this.#known = new Map()
    return rows
  }

  #placeOf(answer: Answer | undefined): number {
    const known = this.#known.get(answer)
    if (known !== undefined) return known
    this.#known.set(answer, this.#answers.length)
    return this.#put(answer)
  }

  /** What records share seldom comes again so soon that it would be worth a look. */
  #put(answer: Answer | undefined): number {
    return this.#answers.push(heldAnswer(answer)) - 1
  }
}

/** Reads the records of lists. */
export class ComparedReader {
  readonly #reads: readonly string[]
  readonly #firstAnswer: number
  readonly #width: number

  constructor({ reads, shared }: Compared) {
    this.#reads = reads
    this.#firstAnswer = placeNumbers + shared.length
    this.#width = this.#firstAnswer + reads.length
  }

  countIn({ numbers }: ComparedRows): number {
    return numbers.length / this.#width
  }

  placeOf({ numbers, before }: ComparedRows, record: number): RecordPlace {
    const first = record * this.#width
    const [row = 0, sibling = 0, failed] = numbers.subarray(first, first + placeNumbers)
    return { row: before + row, sibling, failed: failed === 1 }
  }

  /** The number of an answer that records share; `nth`: of those. */
  sharedIn({ numbers }: ComparedRows, record: number, nth: number): number {
    return numbers[record * this.#width + placeNumbers + nth] ?? unanswered
  }

  answerIn({ numbers, answers }: ComparedRows, record: number, place: number): Answer | undefined {
    return answers[numbers[record * this.#width + this.#firstAnswer + place] ?? -1]
  }

  answersIn(rows: ComparedRows, record: number): Answers {
    const answers: Record<string, Answer | undefined> = {}
    for (const [place, id] of this.#reads.entries()) answers[id] = this.answerIn(rows, record, place)
    return answers
  }
}

/** Row, sibling, failed. */
const placeNumbers = 3

import {
  type Answer,
  type Answers,
  type FindingAt,
  type Form,
  findingsAcross,
  type RuleAcross,
} from '@lyhord/core'
import { linkedOf } from '@lyhord/core/expression/linked.ts'
import { readsOf } from '@lyhord/core/expression/reads.ts'
import { heldAnswer } from '@lyhord/intake/mapping/index.ts'

/**
 * The rows of a file as far as rules across records need them: a few answers a row, and a number for each child and id. Of
 * a long file only the numbers are kept, and those that come again are found in another reading: `again` says that one is
 * needed.
 */
export interface RowComparison {
  /** The variables whose answers are compared. */
  readonly reads: readonly string[]
  /** `answerTo`: the answer to one of `reads`, by its place there. */
  add(from: RecordPlace, answerTo: AnswerTo): void
  again(): boolean
  /** A record of the other reading, in the same order. */
  addAgain(from: Omit<RecordPlace, 'failed'>, answerTo: AnswerTo): void
  /** The findings across all rows added, by row. */
  findings(today: string): readonly (RecordPlace & { readonly finding: FindingAt })[]
}

/** The answer to one of the variables that are compared, by its place among them. */
export type AnswerTo = (place: number) => Answer | undefined

/** Where a record stands in a file, and whether its row already had an error. */
export interface RecordPlace {
  readonly row: number
  readonly sibling: number
  readonly failed: boolean
}

/** So many rows are kept whole: half a gigabyte would be needed for a million. */
const mostKept = 150_000

/** Starts an empty comparison by the rules across records of a form. */
export const rowComparisonOf = (form: Form, most = mostKept): RowComparison => {
  const reads = [...new Set(form.rulesAcross.flatMap(readBy))]
  const comingAgain = comingAgainIn(form, reads)
  let isLong = false
  const failed = new Set<number>()
  /** As many for each record as there are `reads`. */
  const answers: (Answer | undefined)[] = []
  const [places, numbers]: [RecordPlace[], number[]] = [[], []]
  const keep = (place: RecordPlace, answerTo: AnswerTo, own: readonly number[]): void => {
    for (let i = 0; i < reads.length; i++) answers.push(heldAnswer(answerTo(i)))
    places.push(place)
    numbers.push(...own)
  }
  const recordAt = (at: number): Answers => {
    const record: Record<string, Answer | undefined> = {}
    for (const [i, id] of reads.entries()) record[id] = answers[at * reads.length + i]
    return record
  }
  return {
    reads,
    add: (place, answerTo) => {
      const own = comingAgain.numbersIn(answerTo)
      comingAgain.see(own)
      if (!isLong) keep(place, answerTo, own)
      else if (place.failed) failed.add(nameOf(place))
      if (places.length < most) return
      isLong = true
      for (const place of places) if (place.failed) failed.add(nameOf(place))
      for (const list of [answers, places, numbers]) list.length = 0
    },
    again: () => isLong,
    addAgain: (place, answerTo) => {
      const own = comingAgain.numbersIn(answerTo)
      if (comingAgain.has(own)) keep({ ...place, failed: failed.has(nameOf(place)) }, answerTo, own)
    },
    findings: (today) => {
      const related = [...places.keys()].filter((at) =>
        comingAgain.has(numbers.slice(at * comingAgain.width, (at + 1) * comingAgain.width)),
      )
      return findingsAcross(form.rulesAcross, related.map(recordAt), today)
        .map((finding) => ({ ...nowhere, ...places[related[finding.record] ?? -1], finding }))
        .sort((a, b) => a.row - b.row)
    },
  }
}

const nameOf = ({ row, sibling }: Omit<RecordPlace, 'failed'>): number => row * 100 + sibling

/** Which children and ids come more than once, by a number for each: two may share one, and are then only kept too. */
const comingAgainIn = (form: Form, reads: readonly string[]) => {
  const shared = [...new Set(form.rulesAcross.map((rule) => rule.sharing))].map((variable) => ({
    place: reads.indexOf(variable),
    seen: new Set<number>(),
    again: new Set<number>(),
  }))
  return {
    width: shared.length,
    /** A number for each answer that records can share. */
    numbersIn: (answerTo: AnswerTo): readonly number[] =>
      shared.map(({ place }) => numberOf(answerTo(place))),
    see: (numbers: readonly number[]): void => {
      for (let i = 0; i < shared.length; i++) {
        const [number = unanswered, known] = [numbers[i], shared[i]]
        if (number === unanswered || known === undefined) continue
        if (known.seen.has(number)) known.again.add(number)
        else known.seen.add(number)
      }
    },
    has: (numbers: readonly number[]): boolean =>
      shared.some(({ again }, i) => again.has(numbers[i] ?? unanswered)),
  }
}

const unanswered = -1

/** A small whole number for an answer (FNV-1a of its first letters and its last, 30 bits). */
const numberOf = (answer: Answer | undefined): number => {
  if (answer === undefined) return unanswered
  const text = String(answer)
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length && i < mostLetters; i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  for (let i = Math.max(mostLetters, text.length - mostLetters); i < text.length; i++)
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 2
}

/** A pseudonym of 64 letters is told by few of them. */
const mostLetters = 16

const nowhere: RecordPlace = { row: 0, sibling: 0, failed: false }

const readBy = (rule: RuleAcross): readonly string[] => [
  rule.sharing,
  rule.orderedBy,
  rule.reaching,
  rule.at,
  ...[...readsOf(rule.holds)].map((id) => linkedOf(id).id),
]

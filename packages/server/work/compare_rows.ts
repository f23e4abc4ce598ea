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
  add(from: RecordPlace, answers: Answers): void
  again(): boolean
  /** A record of the other reading, in the same order. */
  addAgain(from: Omit<RecordPlace, 'failed'>, answers: Answers): void
  /** The findings across all rows added, by row. */
  findings(today: string): readonly (RecordPlace & { readonly finding: FindingAt })[]
}

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
  const ids = [...new Set(form.rulesAcross.flatMap(readBy))]
  const comingAgain = comingAgainIn(form)
  let isLong = false
  const failed = new Set<number>()
  const records: Answers[] = []
  const places: RecordPlace[] = []
  const keep = (place: RecordPlace, answers: Answers): void => {
    records.push(kept(ids, answers))
    places.push(place)
  }
  return {
    add: (place, answers) => {
      comingAgain.see(answers)
      if (!isLong) keep(place, answers)
      else if (place.failed) failed.add(nameOf(place))
      if (records.length < most) return
      isLong = true
      for (const place of places) if (place.failed) failed.add(nameOf(place))
      records.length = 0
      places.length = 0
    },
    again: () => isLong,
    addAgain: (place, answers) => {
      if (comingAgain.has(answers)) keep({ ...place, failed: failed.has(nameOf(place)) }, answers)
    },
    findings: (today) => {
      const related = [...records.keys()].filter((at) => comingAgain.has(records[at] ?? {}))
      const found = findingsAcross(
        form.rulesAcross,
        related.map((at) => records[at] ?? {}),
        today,
      )
      return found
        .map((finding) => ({ ...nowhere, ...places[related[finding.record] ?? -1], finding }))
        .sort((a, b) => a.row - b.row)
    },
  }
}

const nameOf = ({ row, sibling }: Omit<RecordPlace, 'failed'>): number => row * 100 + sibling

/** Which children and ids come more than once, by a number for each: two may share one, and are then only kept too. */
const comingAgainIn = (form: Form) => {
  const shared = [...new Set(form.rulesAcross.map((rule) => rule.sharing))].map((variable) => ({
    variable,
    seen: new Set<number>(),
    again: new Set<number>(),
  }))
  return {
    see: (answers: Answers): void => {
      for (const { variable, seen, again } of shared) {
        const number = numberOf(answers[variable])
        if (number === undefined) continue
        if (seen.has(number)) again.add(number)
        else seen.add(number)
      }
    },
    has: (answers: Answers): boolean =>
      shared.some(({ variable, again }) => {
        const number = numberOf(answers[variable])
        return number !== undefined && again.has(number)
      }),
  }
}

/** A small whole number for an answer (FNV-1a, 30 bits). */
const numberOf = (answer: Answer | undefined): number | undefined => {
  if (answer === undefined) return undefined
  const text = String(answer)
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 2
}

const nowhere: RecordPlace = { row: 0, sibling: 0, failed: false }

const readBy = (rule: RuleAcross): readonly string[] => [
  rule.sharing,
  rule.orderedBy,
  rule.reaching,
  rule.at,
  ...[...readsOf(rule.holds)].map((id) => linkedOf(id).id),
]

const kept = (ids: readonly string[], answers: Answers): Answers => {
  const few: Record<string, Answer | undefined> = {}
  for (const id of ids) few[id] = heldAnswer(answers[id])
  return few
}

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

/** The rows of a file as far as rules across records need them: a few answers a row, so that a file can be long. */
export interface RowComparison {
  add(from: RecordPlace, answers: Answers): void
  /** The findings across all rows added, by row. */
  findings(today: string): readonly (RecordPlace & { readonly finding: FindingAt })[]
}

/** Where a record stands in a file, and whether its row already had an error. */
export interface RecordPlace {
  readonly row: number
  readonly sibling: number
  readonly failed: boolean
}

/** Starts an empty comparison by the rules across records of a form. */
export const rowComparisonOf = (form: Form): RowComparison => {
  const ids = [...new Set(form.rulesAcross.flatMap(readBy))]
  const records: Answers[] = []
  const places: RecordPlace[] = []
  return {
    add: (place, answers) => {
      records.push(kept(ids, answers))
      places.push(place)
    },
    findings: (today) => {
      const related = relatedIn(form, records)
      const found = findingsAcross(
        form.rulesAcross,
        related.map((r) => records[r] ?? {}),
        today,
      )
      return found
        .map((finding) => ({ ...nowhere, ...places[related[finding.record] ?? 0], finding }))
        .sort((a, b) => a.row - b.row)
    },
  }
}

const nowhere: RecordPlace = { row: 0, sibling: 0, failed: false }

/** The records that share an answer with another one, of those that rules compare by; mostly few. */
const relatedIn = (form: Form, records: readonly Answers[]): readonly number[] => {
  const related = new Set<number>()
  for (const variable of new Set(form.rulesAcross.map((rule) => rule.sharing))) {
    const first = new Map<Answer, number>()
    for (let record = 0; record < records.length; record++) {
      const answer = records[record]?.[variable]
      if (answer === undefined) continue
      const earlier = first.get(answer)
      if (earlier === undefined) first.set(answer, record)
      else related.add(earlier).add(record)
    }
  }
  return [...related].sort((a, b) => a - b)
}

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

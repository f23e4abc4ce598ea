import type { Answer, Answers } from '../answer.ts'
import { compileBy, type Predicate } from '../expression/compile.ts'
import { type Keyed, keyOf } from '../expression/compile_term.ts'
import { linkedOf } from '../expression/linked.ts'
import { readsOf } from '../expression/reads.ts'
import { type FindingAt, findingOf } from './finding.ts'
import { appliesOn, type RuleAcross } from './rule.ts'

/** Findings about related records, beside the later record of each pair; `record` is the index in `records`. */
export const findingsAcross = (
  rules: readonly RuleAcross[],
  records: readonly Answers[],
  today: string,
): readonly FindingAt[] => {
  const groupsFor = groupingOf(records)
  const reads = [...new Set(rules.flatMap((rule) => [...readsOf(rule.holds)]))]
  const applying = rules.filter((rule) => appliesOn(rule, today)).map((rule) => compiled(rule, reads))
  const bothOf = bothIn(reads)
  for (const alike of Map.groupBy(applying, pairedBy).values())
    for (const { rule } of alike.slice(0, 1))
      for (const group of groupsFor(rule)) comparePairs(group, rule.reaching, { alike, bothOf }, today)
  return applying.flatMap(({ found }) => found.sort((a, b) => a.record - b.record))
}

/** Most rules share the same answer and order: the records are grouped and put in order once. */
const groupingOf = (records: readonly Answers[]) => {
  const known = new Map<string, readonly (readonly Placed[])[]>()
  return ({ sharing, orderedBy }: RuleAcross): readonly (readonly Placed[])[] => {
    const key = `${sharing} ${orderedBy}`
    const groups = known.get(key) ?? relatedBy(sharing, records).map((group) => inOrder(group, orderedBy))
    known.set(key, groups)
    return groups
  }
}

interface CompiledAcross {
  readonly rule: RuleAcross
  readonly holds: Predicate<Keyed<number>>
  readonly found: FindingAt[]
}

/** Rules read the answers of both records by their places in `reads`. */
const compiled = (rule: RuleAcross, reads: readonly string[]): CompiledAcross => ({
  rule,
  holds: compileBy(rule.holds, (id) => reads.indexOf(id)),
  found: [],
})

/** Rules that are alike in this compare the same pairs. */
const pairedBy = ({ rule }: CompiledAcross): string => `${rule.sharing} ${rule.orderedBy} ${rule.reaching}`

/** Holds each record against the one before it that reaches furthest. */
const comparePairs = (
  group: readonly Placed[],
  reaching: string,
  {
    alike,
    bothOf,
  }: { readonly alike: readonly CompiledAcross[]; readonly bothOf: ReturnType<typeof bothIn> },
  today: string,
): void => {
  let furthest: Answers | undefined
  for (const { record, answers } of group) {
    if (furthest) {
      const both = bothOf(answers, furthest)
      for (const { rule, holds, found } of alike)
        if (holds(both, today) === false)
          found.push({ ...findingOf(rule, rule.at, answers[rule.at]), record })
    }
    if (!furthest || reach(answers, reaching) >= reach(furthest, reaching)) furthest = answers
  }
}

/** Puts what is read of a record and the one before it in a list, which holds until the next two. */
const bothIn = (reads: readonly string[]) => {
  const places = reads.map((id) => {
    const linked = linkedOf(id)
    return linked.of === 'previous'
      ? { id: keyOf(linked.id), ofPrevious: true }
      : { id: keyOf(id), ofPrevious: false }
  })
  const both = new Array<Answer | undefined>(reads.length)
  return (answers: Answers, previous: Answers): Keyed<number> => {
    let place = 0
    for (const { id, ofPrevious } of places) both[place++] = ofPrevious ? previous[id] : answers[id]
    return both
  }
}

interface Placed {
  readonly record: number
  readonly answers: Answers
}

/** The groups of two or more records with the same answer. */
const relatedBy = (variable: string, records: readonly Answers[]): readonly (readonly Placed[])[] => {
  const groups = new Map<Answer, Placed[]>()
  records.forEach((answers, record) => {
    const key = answers[variable]
    if (key === undefined) return
    const group = groups.get(key)
    if (group) group.push({ record, answers })
    else groups.set(key, [{ record, answers }])
  })
  return [...groups.values()].filter((g) => g.length > 1)
}

/** Sorted by an answer, unanswered first; equal ones keep the order of the records. */
const inOrder = (group: readonly Placed[], variable: string): readonly Placed[] =>
  group.toSorted((a, b) => {
    const [x, y] = [reach(a.answers, variable), reach(b.answers, variable)]
    return x < y ? -1 : x > y ? 1 : 0
  })

/** A text or day as it sorts; unanswered reaches least, so that an ongoing record hides no earlier one. */
const reach = (answers: Answers, variable: string): string => {
  const answer = answers[variable]
  return typeof answer === 'string' ? answer : ''
}

import type { Answer, Answers } from '../answer.ts'
import { compile, type Predicate } from '../expression/compile.ts'
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
  const applying = rules.filter((rule) => appliesOn(rule, today)).map(compiled)
  for (const alike of Map.groupBy(applying, pairedBy).values())
    for (const { rule } of alike.slice(0, 1))
      for (const group of groupsFor(rule)) comparePairs(group, rule.reaching, alike, today)
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
  readonly holds: Predicate
  readonly linked: readonly string[]
  readonly found: FindingAt[]
}

const compiled = (rule: RuleAcross): CompiledAcross => ({
  rule,
  holds: compile(rule.holds),
  linked: [...readsOf(rule.holds)].filter((id) => linkedOf(id).of === 'previous'),
  found: [],
})

/** Rules that are alike in this compare the same pairs. */
const pairedBy = ({ rule }: CompiledAcross): string => `${rule.sharing} ${rule.orderedBy} ${rule.reaching}`

/** Holds each record against the one before it that reaches furthest. */
const comparePairs = (
  group: readonly Placed[],
  reaching: string,
  rules: readonly CompiledAcross[],
  today: string,
): void => {
  const linked = [...new Set(rules.flatMap((rule) => rule.linked))]
  let furthest: Answers | undefined
  for (const { record, answers } of group) {
    if (furthest) {
      const both = withPrevious(answers, furthest, linked)
      for (const { rule, holds, found } of rules)
        if (holds(both, today) === false)
          found.push({ ...findingOf(rule, rule.at, answers[rule.at]), record })
    }
    if (!furthest || reach(answers, reaching) >= reach(furthest, reaching)) furthest = answers
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

const withPrevious = (answers: Answers, previous: Answers, linked: readonly string[]): Answers => {
  const both: Record<string, Answer | undefined> = { ...answers }
  for (const id of linked) both[id] = previous[linkedOf(id).id]
  return both
}

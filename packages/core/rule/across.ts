import type { Answer, Answers } from '../answer.ts'
import { compile } from '../expression/compile.ts'
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
  return rules
    .filter((rule) => appliesOn(rule, today))
    .flatMap((rule) => findingsOf(rule, groupsFor(rule), today))
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

const findingsOf = (rule: RuleAcross, groups: readonly (readonly Placed[])[], today: string): FindingAt[] => {
  const holds = compile(rule.holds)
  const linked = [...readsOf(rule.holds)].filter((id) => linkedOf(id).of === 'previous')
  const found: FindingAt[] = []
  for (const group of groups) {
    let furthest: Answers | undefined
    for (const { record, answers } of group) {
      if (furthest && holds(withPrevious(answers, furthest, linked), today) === false)
        found.push({ ...findingOf(rule, rule.at, answers[rule.at]), record })
      if (!furthest || reach(answers, rule.reaching) >= reach(furthest, rule.reaching)) furthest = answers
    }
  }
  return found.sort((a, b) => a.record - b.record)
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

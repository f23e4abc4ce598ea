import { readsOf } from '../expression/reads.ts'
import type { Finding } from '../rule/finding.ts'
import { type Form, questionsOf } from './form.ts'

/**
 * Whether a finding says how an answer contradicts what decides that its question is not asked: its rule reads both
 * (`insatser` chosen, and an outcome that grants none). `unasked`: the id of that question's variable.
 */
export const contradictionsIn = (form: Form): ((finding: Finding, unasked: string) => boolean) => {
  const deciding = new Map(
    questionsOf(form).map((q) => [q.variable.id, [...(q.askedWhen ? readsOf(q.askedWhen) : [])]]),
  )
  const reads = new Map(form.rules.map((rule) => [rule.id, readsOf(rule.holds)]))
  return ({ rule }, unasked) => {
    const read = reads.get(rule)
    return read?.has(unasked) === true && (deciding.get(unasked) ?? []).some((id) => read.has(id))
  }
}

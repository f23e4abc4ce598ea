import { readsOf } from '../expression/reads.ts'
import type { Finding } from '../rule/finding.ts'
import { type Form, questionsOf } from './form.ts'

/**
 * Whether a finding only repeats that a cell could not be read: it stands beside that cell, or says that a question is
 * not asked which depends on it.
 */
export const consequencesIn = (form: Form): ((finding: Finding, unread: Finding) => boolean) => {
  const reads = new Map(
    questionsOf(form).map((q) => [q.variable.id, q.askedWhen ? readsOf(q.askedWhen) : new Set<string>()]),
  )
  return (finding, unread) =>
    finding.variable === unread.variable ||
    (finding.rule === 'fraga-stalls-inte' &&
      (reads.get(finding.variable ?? '')?.has(unread.variable ?? '') ?? false))
}

import type { Form, RuleAcross } from '@lyhord/core'
import { linkedOf } from '@lyhord/core/expression/linked.ts'
import { readsOf } from '@lyhord/core/expression/reads.ts'

/** What the rules across records of a form read of each record: variables. */
export interface Compared {
  readonly reads: readonly string[]
  /** The places in `reads` of those that related records share: their id, their child. */
  readonly shared: readonly number[]
}

/** What a form's rules across records compare. */
export const comparedBy = ({ rulesAcross }: Form): Compared => {
  const reads = [...new Set(rulesAcross.flatMap(readBy))]
  const sharing = [...new Set(rulesAcross.map((rule) => rule.sharing))]
  return { reads, shared: sharing.map((id) => reads.indexOf(id)) }
}

const readBy = (rule: RuleAcross): readonly string[] => [
  rule.sharing,
  rule.orderedBy,
  rule.reaching,
  rule.at,
  ...[...readsOf(rule.holds)].map((id) => linkedOf(id).id),
]

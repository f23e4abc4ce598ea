import { type Rule, readsOf, variablesOf } from '@lyhord/core'
import type { ReactElement } from 'react'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { ConditionEditor } from '../condition/condition_editor.tsx'
import { exprOfRequirement, type Requirement, requirementOf } from '../condition/requirement.ts'
import { withRule } from '../draft/change.ts'
import { useBuilding } from './building.ts'
import { RuleSaid } from './rule_said.tsx'

/** What a rule asks for, when, and what is said where it does not hold. */
export const RuleFields = ({ rule }: { readonly rule: Rule }): ReactElement => {
  const text = useText({ sv, en })
  const { whole, change } = useBuilding()
  const variables = variablesOf(whole)
  const requirement = requirementOf(rule.holds)
  const put = (next: Partial<Rule>): void => change((f) => withRule(f, { ...rule, ...next }))
  const require = (next: Requirement): void => {
    const holds = exprOfRequirement(next)
    // What is wrong is shown where the last of the answers is given.
    const at = variables.findLast((v) => readsOf(holds).has(v.id))?.id ?? rule.at
    put({ holds, at })
  }
  return (
    <div className="own-forms-fields stack">
      <ConditionEditor
        name="regel"
        legend={text.ruleHolds}
        none=""
        value={requirement.holds}
        choosable={variables}
        onChange={(holds) => holds && require({ ...requirement, holds })}
      />
      <ConditionEditor
        name="regel-nar"
        legend={text.ruleWhen}
        none={text.ruleWhenNone}
        value={requirement.when}
        choosable={variables}
        onChange={(when) => require(when ? { when, holds: requirement.holds } : { holds: requirement.holds })}
      />
      <RuleSaid rule={rule} put={put} />
    </div>
  )
}

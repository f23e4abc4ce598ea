import { type Rule, readsOf, type Severity, variablesOf } from '@lyhord/core'
import type { ReactElement } from 'react'
import { Choices } from '../../../parts/choices/choices.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { ConditionEditor } from '../condition/condition_editor.tsx'
import { exprOfRequirement, type Requirement, requirementOf } from '../condition/requirement.ts'
import { withRule } from '../draft/change.ts'
import { inEnglish, inSwedish } from '../draft/question.ts'
import { useBuilding } from './building.ts'
import { LiveText } from './text_field.tsx'

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
  const severities: readonly Severity[] = ['error', 'query', 'note']
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
      <LiveText
        name="regel-ord"
        label={text.ruleMessage}
        hint={text.ruleMessageHint}
        value={rule.message.sv}
        onChange={(written) => put({ message: inSwedish(rule.message, written) })}
      />
      <LiveText
        name="regel-ord-en"
        label={text.ruleMessageEn}
        value={rule.message.en}
        onChange={(written) => put({ message: inEnglish(rule.message, written) })}
      />
      <Choices
        name="regel-vikt"
        legend={text.severity}
        choices={severities.map((value) => ({
          value,
          label: text.severities[value],
          hint: text.severityHints[value],
        }))}
        value={rule.severity}
        onChange={(severity) => put({ severity })}
      />
    </div>
  )
}

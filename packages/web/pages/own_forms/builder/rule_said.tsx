import type { Rule, Severity } from '@lyhord/core'
import type { ReactElement } from 'react'
import { Choices } from '../../../parts/choices/choices.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { inEnglish, inSwedish } from '../draft/question.ts'
import { LiveText } from './text_field.tsx'

interface Props {
  readonly rule: Rule
  readonly put: (next: Partial<Rule>) => void
}

const severities: readonly Severity[] = ['error', 'query', 'note']

/** What is said where a rule does not hold, and how much it weighs. */
export const RuleSaid = ({ rule, put }: Props): ReactElement => {
  const text = useText({ sv, en })
  return (
    <>
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
    </>
  )
}

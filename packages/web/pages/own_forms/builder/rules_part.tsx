import { inWords, questionsOf, type Rule, readsOf, type Severity, variablesOf } from '@lyhord/core'
import { ownRule } from '@lyhord/intake/form_files/made_form.ts'
import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Choices } from '../../../parts/choices/choices.tsx'
import { fieldId } from '../../../parts/field/field.tsx'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useLanguage, useText, useWords } from '../../../text/text.tsx'
import { ConditionEditor } from '../condition/condition_editor.tsx'
import { exprOfRequirement, type Requirement, requirementOf } from '../condition/requirement.ts'
import { nextRuleNumber, withoutRule, withRule } from '../draft/change.ts'
import { inEnglish, inSwedish } from '../draft/question.ts'
import { focusSoon, useBuilding } from './building.ts'
import { FlawList } from './flaw_list.tsx'
import { cardId } from './question_card.tsx'
import { LiveText } from './text_field.tsx'

/** The rules between answers, and the way to add one. */
export const Rules = (): ReactElement => {
  const text = useText({ sv, en })
  const { form, editable, change, setOpen } = useBuilding()
  const last = questionsOf(form).at(-1)?.variable
  const add = (): void => {
    if (!last) return
    const said = { sv: text.ruleDefault, en: text.ruleDefaultEn }
    const rule = ownRule(nextRuleNumber(form), last.id, { answered: last.id }, said)
    change((f) => withRule(f, rule))
    setOpen(rule.id)
    focusSoon(fieldId('regel-1'))
  }
  return (
    <section className="stack-tight" aria-labelledby="regler">
      <h2 id="regler" tabIndex={-1}>
        {text.rules}
      </h2>
      <p>{text.rulesWhy}</p>
      <ol className="own-forms-cards">
        {form.rules.map((rule, at) => (
          <RuleCard key={rule.id} rule={rule} number={at + 1} />
        ))}
      </ol>
      {editable &&
        (last ? (
          <div>
            <Button onClick={add}>{text.addRule}</Button>
          </div>
        ) : (
          <p className="quiet">{text.rulesNeedQuestion}</p>
        ))}
    </section>
  )
}

interface Props {
  readonly rule: Rule
  readonly number: number
}

const RuleCard = ({ rule, number }: Props): ReactElement => {
  const text = useText({ sv, en })
  const words = useWords()
  const language = useLanguage()
  const { form, variables, editable, open, setOpen, change } = useBuilding()
  const isOpen = open === rule.id
  const name = text.rule(number)
  const remove = (): void => {
    change((f) => withoutRule(f, rule.id))
    say(text.removed(name), () => change(() => form))
    focusSoon('regler')
  }
  return (
    <li className="own-forms-card" id={cardId(rule.id)} tabIndex={-1}>
      <div className="stack-tight">
        <h3>{name}</h3>
        <p>{text.inWords(inWords(rule.holds, language, variables))}</p>
        <p className="quiet">
          {text.severities[rule.severity]}: ”{words(rule.message)}”
        </p>
      </div>
      <FlawList at={rule.id} />
      {editable && (
        <div className="row own-forms-acts">
          <Button
            id={`andra-${rule.id}`}
            aria-expanded={isOpen}
            aria-label={isOpen ? undefined : text.changeOf(name)}
            onClick={() => setOpen(isOpen ? undefined : rule.id)}
          >
            {isOpen ? text.done : text.change}
          </Button>
          <Button look="plain" aria-label={text.removeOf(name)} onClick={remove}>
            {text.remove}
          </Button>
        </div>
      )}
      {editable && isOpen && <RuleFields rule={rule} />}
    </li>
  )
}

const RuleFields = ({ rule }: Pick<Props, 'rule'>): ReactElement => {
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

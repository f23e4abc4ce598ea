import { inWords, questionsOf, type Rule } from '@lyhord/core'
import { ownRule } from '@lyhord/intake/form_files/made_form.ts'
import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { fieldId } from '../../../parts/field/field.tsx'
import { say } from '../../../parts/status/say.ts'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useLanguage, useText, useWords } from '../../../text/text.tsx'
import { nextRuleNumber, withoutRule, withRule } from '../draft/change.ts'
import { focusSoon, useBuilding } from './building.ts'
import { FlawList } from './flaw_list.tsx'
import { cardId } from './question_card.tsx'
import { RuleFields } from './rule_fields.tsx'

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

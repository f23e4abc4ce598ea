import type { Question, Variable } from '@lyhord/core'
import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { Switch } from '../../../parts/switch/switch.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { ConditionEditor } from '../condition/condition_editor.tsx'
import { inSwedish, type Kind, ofKind, withHelp, withRequired } from '../draft/question.ts'
import { focusSoon, useBuilding } from './building.ts'
import { CodesFields } from './codes_fields.tsx'
import { KindFields } from './kind_fields.tsx'
import { MoreFields } from './more_fields.tsx'
import { LiveText } from './text_field.tsx'
import { useChanges } from './use_changes.ts'

interface Props {
  readonly question: Question
}

/** Everything that can be said of a question. */
export const QuestionFields = ({ question }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { fields } = text
  const { variable } = question
  const { variables, setOpen } = useBuilding()
  const { put, putQuestion, name } = useChanges(question)
  const kinds = kindsFor(variable).map((kind) => ({ value: kind, label: text.kinds[kind] }))
  const all = [...variables.values()]
  const earlier = all.slice(
    0,
    all.findIndex((v) => v.id === variable.id),
  )
  return (
    <div className="own-forms-fields stack">
      <LiveText
        name="fraga-namn"
        label={fields.label}
        hint={fields.labelHint}
        value={variable.label.sv}
        maxLength={120}
        onChange={name}
      />
      <LiveText
        name="fraga-text"
        label={fields.question}
        hint={fields.questionHint}
        value={variable.question.sv}
        onChange={(sv) => put((v) => ({ ...v, question: inSwedish(v.question, sv) }))}
      />
      {kinds.length > 1 && (
        <Select
          name="fraga-slag"
          label={fields.kind}
          options={kinds}
          value={variable.kind}
          onChange={(kind) => put((v) => ofKind(v, kind))}
        />
      )}
      {'values' in variable && <CodesFields key={variable.kind} variable={variable} put={put} />}
      <KindFields key={`${variable.kind} gränser`} variable={variable} put={put} />
      <LiveText
        name="fraga-hjalp"
        label={fields.help}
        hint={fields.helpHint}
        value={variable.help?.sv ?? ''}
        maxLength={1000}
        onChange={(sv) => put((v) => withHelp(v, inSwedish(v.help, sv)))}
      />
      <Switch
        name="fraga-kravs"
        label={fields.required}
        hint={fields.requiredHint}
        on={question.required === true}
        onChange={(on) => putQuestion((q) => withRequired(q, on))}
      />
      <ConditionEditor
        name="nar"
        legend={text.condition}
        none={text.conditionNone}
        value={question.askedWhen}
        choosable={earlier}
        onChange={(askedWhen) =>
          putQuestion(({ askedWhen: _, ...q }) => (askedWhen ? { ...q, askedWhen } : q))
        }
      />
      <MoreFields variable={variable} put={put} />
      <div>
        <Button
          onClick={() => {
            setOpen(undefined)
            focusSoon(`andra-${variable.id}`)
          }}
        >
          {text.done}
        </Button>
      </div>
    </div>
  )
}

/** A record's id stays a text; a pseudonym comes only from a file. */
const kindsFor = (variable: Variable): readonly Kind[] => {
  if (variable.kind === 'pseudonym') return ['pseudonym']
  if (variable.kind === 'text' && variable.identifies) return ['text']
  return ['yes_no', 'one', 'multi', 'number', 'day', 'text']
}

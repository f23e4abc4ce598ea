import type { Question, Variable } from '@lyhord/core'
import { type ReactElement, useState } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { Switch } from '../../../parts/switch/switch.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { ConditionEditor } from '../condition/condition_editor.tsx'
import { changedQuestion } from '../draft/change.ts'
import { followsWords, isId, suggestedId } from '../draft/ids.ts'
import {
  inEnglish,
  inSwedish,
  type Kind,
  ofKind,
  withHelp,
  withRequired,
  withVariable,
} from '../draft/question.ts'
import { focusSoon, useBuilding } from './building.ts'
import { CodesFields } from './codes_fields.tsx'
import { KindFields } from './kind_fields.tsx'
import { LiveText } from './text_field.tsx'

interface Props {
  readonly question: Question
}

/** What a new question is called in the file until it has a name. */
export const unnamedId = 'fraga'

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
      <More question={question} put={put} />
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

/** Changes one's own question; its id follows its name while nobody can have answered it. */
const useChanges = ({ variable }: Question) => {
  const { change, rename, isNew, variables } = useBuilding()
  const putQuestion = (how: (q: Question) => Question, id = variable.id): void =>
    change((form) => changedQuestion(form, id, how))
  const put = (how: (v: Variable) => Variable, id?: string): void =>
    putQuestion((q) => withVariable(q, how), id)
  const name = (written: string): void => {
    const follows = isNew(variable.id) && followsWords(variable.id, variable.label.sv, unnamedId)
    const others = [...variables.keys()].filter((id) => id !== variable.id)
    const id = follows ? suggestedId(written, others, unnamedId) : variable.id
    if (id !== variable.id) rename(variable.id, id)
    put((v) => ({ ...v, label: inSwedish(v.label, written) }), id)
  }
  return { put, putQuestion, name }
}

interface MoreProps extends Props {
  readonly put: (how: (v: Variable) => Variable) => void
}

const More = ({ question: { variable }, put }: MoreProps): ReactElement => {
  const text = useText({ sv, en })
  const { fields } = text
  return (
    <details className="own-forms-more">
      <summary>{fields.more}</summary>
      <div className="stack">
        <IdField key={variable.id} id={variable.id} />
        <LiveText
          name="fraga-namn-en"
          label={fields.labelEn}
          value={variable.label.en}
          onChange={(en) => put((v) => ({ ...v, label: inEnglish(v.label, en) }))}
        />
        <LiveText
          name="fraga-text-en"
          label={fields.questionEn}
          value={variable.question.en}
          onChange={(en) => put((v) => ({ ...v, question: inEnglish(v.question, en) }))}
        />
        {variable.help && (
          <LiveText
            name="fraga-hjalp-en"
            label={fields.helpEn}
            value={variable.help.en}
            maxLength={1000}
            onChange={(en) => put((v) => withHelp(v, inEnglish(v.help, en)))}
          />
        )}
      </div>
    </details>
  )
}

/** The id is changed when the field is left, so that it is never half an id. */
const IdField = ({ id }: { readonly id: string }): ReactElement => {
  const { fields } = useText({ sv, en })
  const { variables, rename } = useBuilding()
  const [written, write] = useState(id)
  const taken = written !== id && variables.has(written)
  const error = isId(written) ? (taken ? fields.idTaken : undefined) : fields.idWrong
  return (
    <LiveText
      name="fraga-id"
      label={fields.id}
      hint={fields.idHint}
      error={error}
      value={written}
      maxLength={48}
      onChange={write}
      onBlur={() => error === undefined && written !== id && rename(id, written)}
    />
  )
}

import type { Question } from '@lyhord/core'
import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Switch } from '../../../parts/switch/switch.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { inSwedish, withHelp, withRequired } from '../draft/question.ts'
import { AskedWhen } from './asked_when.tsx'
import { focusSoon, useBuilding } from './building.ts'
import { CodesFields } from './codes_fields.tsx'
import { KindFields } from './kind_fields.tsx'
import { KindSelect } from './kind_select.tsx'
import { MoreFields } from './more_fields.tsx'
import { LiveText } from './text_field.tsx'
import { useChanges } from './use_changes.ts'
import { WordsFields } from './words_fields.tsx'

interface Props {
  readonly question: Question
}

/** Everything that can be said of a question. */
export const QuestionFields = ({ question }: Props): ReactElement => {
  const { fields } = useText({ sv, en })
  const { variable } = question
  const { put, putQuestion, name } = useChanges(question)
  return (
    <div className="own-forms-fields stack">
      <WordsFields variable={variable} name={name} put={put} />
      <KindSelect variable={variable} put={put} />
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
      <AskedWhen question={question} put={putQuestion} />
      <MoreFields variable={variable} put={put} />
      <Done id={variable.id} />
    </div>
  )
}

/** Folds the question again. */
const Done = ({ id }: { readonly id: string }): ReactElement => {
  const text = useText({ sv, en })
  const { setOpen } = useBuilding()
  const close = (): void => {
    setOpen(undefined)
    focusSoon(`andra-${id}`)
  }
  return (
    <div>
      <Button onClick={close}>{text.done}</Button>
    </div>
  )
}

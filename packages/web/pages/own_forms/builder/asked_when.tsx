import type { Question } from '@lyhord/core'
import type { ReactElement } from 'react'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { ConditionEditor } from '../condition/condition_editor.tsx'
import { useBuilding } from './building.ts'

interface Props {
  readonly question: Question
  readonly put: (how: (q: Question) => Question) => void
}

/** When a question is asked: by the answers to those before it. */
export const AskedWhen = ({ question, put }: Props): ReactElement => {
  const text = useText({ sv, en })
  const all = [...useBuilding().variables.values()]
  const at = all.findIndex((v) => v.id === question.variable.id)
  return (
    <ConditionEditor
      name="nar"
      legend={text.condition}
      none={text.conditionNone}
      value={question.askedWhen}
      choosable={all.slice(0, at)}
      onChange={(askedWhen) => put(({ askedWhen: _, ...q }) => (askedWhen ? { ...q, askedWhen } : q))}
    />
  )
}

import { questionsOf } from '@lyhord/core'
import type { ReactElement } from 'react'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { useBuilding } from './building.ts'

/** What the questions cost whoever answers, and how many must be answered. */
export const CostLine = (): ReactElement => {
  const text = useText({ sv, en })
  const { form, whole, base } = useBuilding()
  const questions = questionsOf(form)
  const required = questions.filter((q) => q.required).length
  return (
    <div className="stack-tight">
      <p>
        {text.costOwn(text.cost(form.minutes))} {base && text.costWhole(text.cost(whole.minutes))}
      </p>
      <p>
        {text.required(required, questions.length)} {required > 2 && text.requiredMany}
      </p>
      <p>{text.stays}</p>
    </div>
  )
}

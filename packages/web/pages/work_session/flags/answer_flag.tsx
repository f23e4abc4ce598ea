import { codesOf, type Variable } from '@lyhord/core'
import { type ReactElement, useState } from 'react'
import { useMe } from '../../../client/me.ts'
import { Button } from '../../../parts/button/button.tsx'
import { TextField } from '../../../parts/field/field.tsx'
import { Form } from '../../../parts/form/form.tsx'
import type { Values } from '../../../parts/form/form_errors.ts'
import { useForm } from '../../../parts/form/use_form.ts'
import { en } from '../../../text/en/work_session.ts'
import { sv } from '../../../text/sv/work_session.ts'
import { useText } from '../../../text/text.tsx'
import { AnswerCodes } from './answer_codes.tsx'
import { flagAddresses } from './flag_addresses.ts'
import type { Flag } from './open_flags.tsx'

interface Props {
  readonly flag: Flag
  readonly variable: Variable
  readonly onGone: () => void
}

/** The group's answer: codes of the question, or words where free text is allowed; else how it is answered. */
export const AnswerFlag = ({ flag, variable, onGone }: Props): ReactElement => {
  const text = useText({ sv, en })
  const { freeText } = useMe()
  const [chosen, choose] = useState<readonly string[]>([])
  const form = useForm('POST /api/flags/:flag/answer', { makesStale: flagAddresses, onDone: onGone })
  const codes = codesOf(variable) ?? []
  const name = `svar-${flag.id}`
  const send = (values: Values): void => {
    const said = values[`${name}-text`]?.trim()
    const body = { codes: [...chosen], ...(said && { text: said }) }
    form.send(
      { params: { flag: flag.id }, body },
      chosen.length > 0 || said ? [] : [{ at: name, message: text.answerMissing }],
    )
  }
  if (codes.length === 0 && !freeText) return <p>{text.answerInRecord}</p>
  return (
    <Form errors={form.errors} problem={form.problem} onSend={send}>
      <div className="flag-answer">
        {codes.length > 0 && (
          <AnswerCodes
            name={name}
            codes={codes}
            several={variable.kind === 'multi'}
            chosen={chosen}
            choose={choose}
          />
        )}
        {freeText && <TextField name={`${name}-text`} label={text.answerText} maxLength={500} />}
        <Button type="submit" busy={form.busy}>
          {text.answer}
        </Button>
      </div>
    </Form>
  )
}

import type { ReactElement } from 'react'
import { type FormId, formList } from '../../../forms/form_list.ts'
import { Choices } from '../../../parts/choices/choices.tsx'
import { FormSelect } from '../../../parts/select/form_select.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'

interface Props {
  /** The form that is added to; `null` for a form of one's own. */
  readonly base: FormId | null
  readonly onChange: (base: FormId | null) => void
}

/** Questions added to a form, or a form of one's own. */
export const BaseChoice = ({ base, onChange }: Props): ReactElement => {
  const text = useText({ sv, en })
  const first = formList[0].id
  return (
    <>
      <Choices
        name="slag"
        legend={text.whatKind}
        choices={[
          { value: 'add', label: text.kindAdd, hint: text.kindAddHint },
          { value: 'alone', label: text.kindAlone, hint: text.kindAloneHint },
        ]}
        value={base === null ? 'alone' : 'add'}
        onChange={(kind) => onChange(kind === 'add' ? first : null)}
      />
      {base !== null && <FormSelect name="till" label={text.toForm} value={base} onChange={onChange} />}
    </>
  )
}

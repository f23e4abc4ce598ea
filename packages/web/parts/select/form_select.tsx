import type { ReactElement } from 'react'
import { type FormId, formList } from '../../forms/form_list.ts'
import { useWords } from '../../text/text.tsx'
import { Select } from './select.tsx'

interface Props {
  readonly name?: string
  readonly label: string
  readonly value: FormId
  readonly onChange: (form: FormId) => void
}

/** Choose one of the forms of the catalogue. */
export const FormSelect = ({ name = 'form', ...rest }: Props): ReactElement => {
  const words = useWords()
  const options = formList.map(({ id, title }) => ({ value: id, label: words(title) }))
  return <Select name={name} options={options} {...rest} />
}

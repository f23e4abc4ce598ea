import { useNavigate } from '@tanstack/react-router'
import type { ReactElement } from 'react'
import { formInAddress, formList } from '../../../forms/form_list.ts'
import { Select } from '../../../parts/select/select.tsx'
import { type Selection, spanOf, views } from '../selection.ts'
import { inVoice, type Voice } from '../voice.ts'

interface Props {
  readonly selection: Selection
  readonly voice: Voice
}

/** Which form's results: the period and the view go along, the splits and limits are the form's own. */
export const FormChooser = ({ selection, voice }: Props): ReactElement => {
  const navigate = useNavigate()
  const { period, view } = selection
  const { from, to } = period ? {} : spanOf(selection)
  const choose = (form: string): void =>
    void navigate({
      to: '/resultat',
      search: {
        form: formInAddress(form),
        period,
        fran: from,
        till: to,
        visa: view === views[0] ? undefined : view,
      },
      resetScroll: false,
    })
  return (
    <Select
      name="form"
      label={voice.text.controls.form}
      value={selection.form}
      options={formList.map(({ id, title }) => ({ value: id, label: inVoice(voice, title) }))}
      onChange={choose}
    />
  )
}

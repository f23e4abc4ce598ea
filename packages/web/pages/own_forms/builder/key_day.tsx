import { variablesOf } from '@lyhord/core'
import type { ReactElement } from 'react'
import { Select } from '../../../parts/select/select.tsx'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText, useWords } from '../../../text/text.tsx'
import { useBuilding } from './building.ts'

/** In a form with several days: the one that says which period a record belongs to. */
export const KeyDay = (): ReactElement | null => {
  const text = useText({ sv, en })
  const words = useWords()
  const { form, base, editable, change } = useBuilding()
  const days = variablesOf(form).filter((v) => v.kind === 'day')
  if (base !== null || days.length < 2 || !editable) return null
  return (
    <Select
      name="nyckeldag"
      label={text.keyDay}
      options={days.map((v) => ({ value: v.id, label: words(v.label).trim() || text.unnamed }))}
      value={form.keys.closed}
      onChange={(closed) => change((f) => ({ ...f, keys: { ...f.keys, closed } }))}
    />
  )
}

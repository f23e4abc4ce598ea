import { type ReactElement, useState } from 'react'
import { TextField } from '../../../parts/field/field.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText } from '../../../text/text.tsx'
import { change, useWizard } from '../wizard/wizard.ts'

/** What the mapping is called when it is saved; without a name it is not. */
export const SaveAs = (): ReactElement | null => {
  const text = useText({ sv, en })
  const { source, changed, savedAs } = useWizard()
  const [touched, touch] = useState(false)
  if (!changed && !touched)
    return savedAs ? <p className="quiet">{text.mappingKept(savedAs.source)}</p> : null
  return (
    <TextField
      name="spara-som"
      label={text.saveAs}
      hint={text.saveAsHint}
      value={source}
      maxLength={120}
      autoComplete="off"
      onChange={(event) => {
        touch(true)
        change({ source: event.target.value, changed: true })
      }}
    />
  )
}

import type { ReactElement } from 'react'
import { en } from '../../../text/en/own_forms.ts'
import { sv } from '../../../text/sv/own_forms.ts'
import { useText } from '../../../text/text.tsx'
import { inEnglish, inSwedish } from '../draft/question.ts'
import { useBuilding } from './building.ts'
import { LiveText } from './text_field.tsx'

/** What the form is called, in both languages. */
export const TitleFields = (): ReactElement => {
  const text = useText({ sv, en })
  const { form, change } = useBuilding()
  return (
    <div className="own-forms-beside">
      <LiveText
        name="formular-namn"
        label={text.formTitle}
        value={form.title.sv}
        maxLength={120}
        onChange={(written) => change((f) => ({ ...f, title: inSwedish(f.title, written) }))}
      />
      <LiveText
        name="formular-namn-en"
        label={text.fields.titleEn}
        value={form.title.en}
        maxLength={120}
        onChange={(written) => change((f) => ({ ...f, title: inEnglish(f.title, written) }))}
      />
    </div>
  )
}

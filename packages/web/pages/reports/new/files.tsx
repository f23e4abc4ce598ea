import { reportFormats } from '@lyhord/contract/resources/report_formats.ts'
import type { ReactElement } from 'react'
import { fieldId } from '../../../parts/field/field.tsx'
import { useFieldError } from '../../../parts/form/form_errors.ts'
import { en } from '../../../text/en/reports.ts'
import { sv } from '../../../text/sv/reports.ts'
import { useText } from '../../../text/text.tsx'
import { type Draft, toggled } from './draft.ts'

interface Props {
  readonly draft: Draft
  readonly change: (next: Draft) => void
}

/** Which files are made. */
export const Files = ({ draft, change }: Props): ReactElement => {
  const text = useText({ sv, en })
  const error = useFieldError('formats')
  return (
    <fieldset className="report-set">
      <legend>{text.neu.files}</legend>
      {error && <p className="field-error">{error}</p>}
      {reportFormats.map((format, i) => (
        <label key={format} className="report-tick">
          <input
            type="checkbox"
            id={i === 0 ? fieldId('formats') : undefined}
            checked={draft.formats.includes(format)}
            onChange={() => change({ ...draft, formats: toggled(draft.formats, format) })}
          />
          <span>
            {text.formats[format]} <span className="quiet">{text.formatHints[format]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  )
}

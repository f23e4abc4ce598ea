import { reportPlaces } from '@lyhord/contract/resources/report_formats.ts'
import type { ReactElement } from 'react'
import { Button } from '../../../parts/button/button.tsx'
import { Field, fieldId, TextField } from '../../../parts/field/field.tsx'
import { useFieldError } from '../../../parts/form/form_errors.ts'
import { Select } from '../../../parts/select/select.tsx'
import { en } from '../../../text/en/reports.ts'
import { sv } from '../../../text/sv/reports.ts'
import { useText } from '../../../text/text.tsx'
import { newRecordId } from '../../recording/record_id.ts'
import type { Draft, OwnText } from './draft.ts'

interface Props {
  readonly draft: Draft
  readonly change: (next: Draft) => void
}

/** As many as the report takes. */
const most = 12

/** Texts of one's own among the figures. */
export const OwnTexts = ({ draft, change }: Props): ReactElement => {
  const { neu } = useText({ sv, en })
  const error = useFieldError('texts')
  const set = (texts: readonly OwnText[]): void => change({ ...draft, texts })
  const add = (): void =>
    set([...draft.texts, { key: newRecordId(), place: 'inledning', heading: '', text: '' }])
  return (
    <fieldset className="report-set stack-tight">
      <legend>{neu.texts}</legend>
      <p className="quiet">{neu.textsHint}</p>
      {error && <p className="field-error">{error}</p>}
      {draft.texts.map((own) => (
        <OneText
          key={own.key}
          own={own}
          change={(next) => set(draft.texts.map((t) => (t.key === own.key ? next : t)))}
          remove={() => set(draft.texts.filter((t) => t.key !== own.key))}
        />
      ))}
      {draft.texts.length < most && (
        <div>
          <Button id={fieldId('texts')} onClick={add}>
            {neu.addText}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

interface OneProps {
  readonly own: OwnText
  readonly change: (next: OwnText) => void
  readonly remove: () => void
}

const OneText = ({ own, change, remove }: OneProps): ReactElement => {
  const { neu } = useText({ sv, en })
  return (
    <div className="report-text">
      <Select
        name={`plats-${own.key}`}
        label={neu.place}
        value={own.place}
        onChange={(place) => change({ ...own, place })}
        options={reportPlaces.map((value) => ({ value, label: neu.places[value] }))}
      />
      <TextField
        name={`rubrik-${own.key}`}
        label={neu.heading}
        value={own.heading}
        maxLength={120}
        onChange={(event) => change({ ...own, heading: event.target.value })}
      />
      <Field name={`text-${own.key}`} label={neu.text}>
        {(control) => (
          <textarea
            {...control}
            className="field-input"
            rows={5}
            maxLength={4000}
            value={own.text}
            onChange={(event) => change({ ...own, text: event.target.value })}
          />
        )}
      </Field>
      <div>
        <Button look="plain" onClick={remove}>
          {neu.removeText}
        </Button>
      </div>
    </div>
  )
}

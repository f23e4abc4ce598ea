import { type Encoding, encodings } from '@lyhord/intake/reading/encoding.ts'
import { type Choices, type Delimiter, delimiters } from '@lyhord/intake/reading/format.ts'
import type { ReactElement } from 'react'
import { TextField } from '../../../parts/field/field.tsx'
import { Select } from '../../../parts/select/select.tsx'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText } from '../../../text/text.tsx'
import { openChosen } from '../wizard/acts.ts'
import { useWizard } from '../wizard/wizard.ts'
import type { Opened } from '../worker/work.ts'

/** What was detected of how the file is written; changeable, and the preview follows at once. */
export const Detected = ({ opened }: { readonly opened: Opened }): ReactElement => {
  const text = useText({ sv, en })
  const { format, header } = opened
  const how =
    format.kind === 'workbook'
      ? text.inWorkbook(format.sheet ?? '')
      : text.inText(
          text.encodings[format.encoding ?? 'utf-8'],
          format.delimiter ? text.delimiters[format.delimiter] : '',
        )
  return (
    <div className="stack">
      <p role="status">{text.detected(how, headerRowsOf(format), header.length)}</p>
      {opened.corrects === null && (
        <details>
          <summary>{text.changeReading}</summary>
          <ReadingChoices format={format} />
        </details>
      )}
    </div>
  )
}

/** `3`, or `3–4` where group headings stand above the names. */
const headerRowsOf = ({ headerRow, headerRows }: Opened['format']): string =>
  headerRows > 1 ? `${headerRow}–${headerRow + headerRows - 1}` : `${headerRow}`

const ReadingChoices = ({ format }: { readonly format: Opened['format'] }): ReactElement => {
  const text = useText({ sv, en })
  const { file, choices } = useWizard()
  const again = (part: Choices): void => {
    if (file) void openChosen(file, { ...choices, ...part })
  }
  return (
    <div className="import-choices">
      {format.kind === 'workbook' ? (
        <Select
          name="blad"
          label={text.sheet}
          value={format.sheet ?? ''}
          options={format.sheets.map((sheet) => ({ value: sheet, label: sheet }))}
          onChange={(sheet) => again({ sheet })}
        />
      ) : (
        <TextChoices format={format} again={again} />
      )}
      <HeaderRow row={format.headerRow} onChange={(headerRow) => again({ headerRow })} />
    </div>
  )
}

interface HeaderRowProps {
  readonly row: number
  readonly onChange: (row: number) => void
}

const HeaderRow = ({ row, onChange }: HeaderRowProps): ReactElement => {
  const text = useText({ sv, en })
  return (
    <TextField
      name="rubrikrad"
      label={text.headerRow}
      type="number"
      min={1}
      max={60}
      wide={4}
      defaultValue={row}
      key={row}
      onBlur={(event) => {
        const typed = Number(event.target.value)
        if (Number.isInteger(typed) && typed >= 1 && typed !== row) onChange(typed)
      }}
    />
  )
}

interface TextChoicesProps {
  readonly format: Opened['format']
  readonly again: (part: Choices) => void
}

const TextChoices = ({ format, again }: TextChoicesProps): ReactElement => {
  const text = useText({ sv, en })
  return (
    <>
      <Select<Encoding>
        name="teckenkodning"
        label={text.encoding}
        value={format.encoding ?? 'utf-8'}
        options={encodings.map((value) => ({ value, label: text.encodings[value] }))}
        onChange={(encoding) => again({ encoding })}
      />
      <Select<Delimiter>
        name="skiljetecken"
        label={text.delimiter}
        value={format.delimiter ?? ';'}
        options={delimiters.map((value) => ({ value, label: text.delimiters[value] }))}
        onChange={(delimiter) => again({ delimiter })}
      />
    </>
  )
}

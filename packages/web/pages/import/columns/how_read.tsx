import type { Variable } from '@lyhord/core'
import type { CellForm, MappedColumn } from '@lyhord/intake/mapping/mapping.ts'
import type { ReactElement } from 'react'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useText } from '../../../text/text.tsx'
import { decideColumn } from '../wizard/acts.ts'

interface Props {
  readonly column: MappedColumn
  readonly variable: Variable | undefined
}

const dayForms = ['auto', 'ymd', 'dmy', 'mdy', 'serial-1900', 'serial-1904'] as const

/** How the cells of a column are read, where there is something to choose: days, and several values in a cell. */
export const HowRead = ({
  column: { column, variable: id, reads },
  variable,
}: Props): ReactElement | null => {
  const text = useText({ sv, en })
  const put = (next: CellForm): void => void decideColumn(column, id, next)
  if (reads.form === 'day')
    return (
      <select
        className="field-input select import-small"
        aria-label={text.daysIn(column)}
        value={reads.days}
        onChange={(event) => {
          const days = dayForms.find((form) => form === event.target.value)
          if (days) put({ form: 'day', days })
        }}
      >
        {dayForms.map((form) => (
          <option key={form} value={form}>
            {text.dayForms[form]}
          </option>
        ))}
      </select>
    )
  if (reads.form === 'mark') return <span className="quiet">{text.markOf(reads.code)}</span>
  if (variable?.kind !== 'multi' || reads.form !== 'value') return null
  return (
    <label className="import-separator">
      <span className="quiet">{text.separator}</span>
      <input
        className="field-input import-tiny"
        defaultValue={reads.separator ?? ''}
        maxLength={3}
        size={3}
        aria-label={text.separatorIn(column)}
        onBlur={(event) => {
          const separator = event.target.value
          if (separator !== (reads.separator ?? ''))
            put(separator ? { form: 'value', separator } : { form: 'value' })
        }}
      />
    </label>
  )
}

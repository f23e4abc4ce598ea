import { codesOf, type Variable } from '@lyhord/core'
import type { CellForm, DayForm, MappedColumn } from '@lyhord/intake/mapping/mapping.ts'
import { readDay } from '@lyhord/intake/mapping/read_day.ts'
import type { ReactElement } from 'react'
import { en } from '../../../text/en/import.ts'
import { sv } from '../../../text/sv/import.ts'
import { useFormat, useText, useWords } from '../../../text/text.tsx'
import { decideColumn } from '../wizard/acts.ts'

interface Props {
  readonly column: MappedColumn
  readonly variable: Variable | undefined
  /** Some of what stands in the column. */
  readonly samples: readonly string[]
}

const dayForms = ['auto', 'ymd', 'dmy', 'mdy', 'month', 'serial-1900', 'serial-1904'] as const

/** How the cells of a column are read, where there is something to choose: days, and several values in a cell. */
export const HowRead = ({
  column: { column, variable: id, reads },
  variable,
  samples,
}: Props): ReactElement | null => {
  const text = useText({ sv, en })
  const words = useWords()
  const put = (next: CellForm): void => void decideColumn(column, id, next)
  if (reads.form === 'day') return <DaysAs column={column} days={reads.days} samples={samples} put={put} />
  if (reads.form === 'mark') {
    const marked = variable && codesOf(variable)?.find((code) => code.id === reads.code)
    return <span className="quiet">{text.markOf(marked ? words(marked.label) : reads.code)}</span>
  }
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

interface DaysProps {
  readonly column: string
  readonly days: DayForm
  readonly samples: readonly string[]
  readonly put: (reads: CellForm) => void
}

/** How days are written, with one of them as it is understood where it could be another. */
const DaysAs = ({ column, days, samples, put }: DaysProps): ReactElement => {
  const text = useText({ sv, en })
  const { day } = useFormat()
  const [sample, understood] = samples.map((s) => [s, readDay(s, days)] as const).find(([, d]) => d) ?? []
  return (
    <>
      <select
        className="field-input select import-small"
        aria-label={text.daysIn(column)}
        value={days}
        onChange={(event) => {
          const chosen = dayForms.find((form) => form === event.target.value)
          if (chosen) put({ form: 'day', days: chosen })
        }}
      >
        {dayForms.map((form) => (
          <option key={form} value={form}>
            {text.dayForms[form]}
          </option>
        ))}
      </select>
      {sample && understood && sample !== understood && (
        <span className="quiet">{text.readAs(sample, day(understood))}</span>
      )}
    </>
  )
}

import type { ReactElement } from 'react'
import { useCall } from '../../../client/use_call.ts'
import type { FormId } from '../../../forms/form_list.ts'
import { useMeasures } from '../../../forms/measures.ts'
import { Empty } from '../../../parts/empty/empty.tsx'
import { ProblemView } from '../../../parts/problem/problem.tsx'
import { FormSelect } from '../../../parts/select/form_select.tsx'
import { PeriodSelect } from '../../../parts/select/period_select.tsx'
import { Waiting } from '../../../parts/waiting/waiting.tsx'
import { en } from '../../../text/en/reports.ts'
import { sv } from '../../../text/sv/reports.ts'
import { useText } from '../../../text/text.tsx'
import { periodsIn } from '../../results/periods.ts'
import { Builder } from './builder.tsx'
import type { Draft } from './draft.ts'
import { periodsFor, Readers } from './readers.tsx'

interface Props {
  readonly form: FormId
  readonly onForm: (form: FormId) => void
}

/** A report of one's own results: the form and the period, and then what all reports ask. */
export const OwnResults = ({ form, onForm }: Props): ReactElement => {
  const { neu } = useText({ sv, en })
  const { indicators } = useMeasures(form)
  const { data, error, refetch } = useCall('GET /api/results', { query: { form } })
  const chooser = <FormSelect label={neu.form} value={form} onChange={onForm} />
  if (error) return <ProblemView problem={error.problem} onRetry={() => void refetch()} />
  if (!data) return <Waiting />
  const { years, halfYears } = periodsIn(data.span)
  const periods = [...years, ...halfYears]
  if (!data.span)
    return (
      <>
        {chooser}
        <Empty title={neu.noRecords} />
      </>
    )
  return (
    <Builder
      start={{ kind: 'lokal', form, ...usual(periods) }}
      indicators={indicators}
      about={(draft, change) => (
        <>
          <div className="report-choices">
            {chooser}
            <PeriodSelect
              label={neu.period}
              value={draft.period}
              onChange={(period) => change({ ...draft, period })}
              periods={periodsFor(draft.readers, periods)}
            />
          </div>
          <Readers draft={draft} change={change} periods={periods} />
        </>
      )}
    />
  )
}

/** For anybody, the latest year that is over, else the latest half-year; for the board where none is over. */
const usual = (periods: readonly string[]): Pick<Draft, 'readers' | 'period'> => {
  const over = periodsFor('alla', periods)
  return over[0] === undefined
    ? { readers: 'namnden', period: periods[0] ?? '' }
    : { readers: 'alla', period: over[0] }
}

import { reportReaders } from '@lyhord/contract/resources/report_formats.ts'
import type { ReactElement } from 'react'
import { Choices } from '../../../parts/choices/choices.tsx'
import { en } from '../../../text/en/reports.ts'
import { sv } from '../../../text/sv/reports.ts'
import { useText } from '../../../text/text.tsx'
import { isOver, today } from '../../submissions/half_years.ts'
import type { Draft } from './draft.ts'

interface Props {
  readonly draft: Draft
  readonly change: (next: Draft) => void
  /** All there are, the latest first. */
  readonly periods: readonly string[]
}

/** Who may read the report, and so whether small numbers stand in it; what anybody may read is of a period that is over. */
export const Readers = ({ draft, change, periods }: Props): ReactElement => {
  const { neu } = useText({ sv, en })
  const over = periodsFor('alla', periods)
  const choose = (readers: Draft['readers']): void => {
    const allowed = periodsFor(readers, periods)
    const period = allowed.includes(draft.period) ? draft.period : (allowed[0] ?? '')
    change({ ...draft, readers, period })
  }
  return (
    <>
      <Choices
        name="lasare"
        legend={neu.readers}
        value={draft.readers}
        onChange={choose}
        choices={reportReaders
          .filter((value) => value === 'namnden' || over.length > 0)
          .map((value) => ({ value, label: neu.readersNamed[value], hint: neu.readersHints[value] }))}
      />
      {over.length === 0 && <p className="quiet">{neu.noneOver}</p>}
    </>
  )
}

/** The periods that a report for some readers can be about. */
export const periodsFor = (readers: Draft['readers'], periods: readonly string[]): readonly string[] => {
  const now = today()
  return readers === 'alla' ? periods.filter((period) => isOver(period, now)) : periods
}

import { useNavigate, useSearch } from '@tanstack/react-router'
import type { OneRelease } from '../answer.ts'
import type { Split } from '../figure_rows.ts'
import { useMeasureNames } from '../use_measure_names.ts'

/** Which of a release's figures are shown: kept in the address. */
export interface Shown {
  readonly measure: string
  readonly split: Split
  readonly period: string
}

/** What the address says, or the first measure by sex in the latest half-year. */
export const useShown = ({
  id,
  form,
  indicators,
  periods,
}: OneRelease): readonly [shown: Shown, change: (next: Partial<Shown>) => void] => {
  const { matt, dela, halvar } = useSearch({ strict: false })
  const navigate = useNavigate()
  const { sorted } = useMeasureNames(form)
  const shown: Shown = {
    measure: indicators.find((i) => i === matt) ?? sorted(indicators)[0] ?? '',
    split: dela === 'aldersgrupp' ? 'aldersgrupp' : 'kon',
    period: periods.find((p) => p === halvar) ?? periods.toSorted().at(-1) ?? '',
  }
  const change = (part: Partial<Shown>): void => {
    const { measure, split, period } = { ...shown, ...part }
    void navigate({
      to: '/jamfor/utgavor/$release',
      params: { release: id },
      search: { matt: measure, dela: split === 'kon' ? undefined : split, halvar: period },
      resetScroll: false,
      replace: true,
    })
  }
  return [shown, change]
}

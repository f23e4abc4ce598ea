import { useNavigate, useSearch } from '@tanstack/react-router'
import { type FormId, formInAddress, formNamed } from '../../forms/form_list.ts'
import { halfYearsUntil, latestOver, today } from './half_years.ts'

/** What is to be submitted, and to whom: kept in the address. */
export interface Chosen {
  readonly to: string
  readonly form: FormId
  readonly period: string
}

/** How far back one can submit. */
export const shownHalfYears = 10

interface Region {
  readonly id: string
}

/** What the address says, or the first region, the first form and the latest half-year that is over. */
export const useChosen = (
  regions: readonly Region[],
): readonly [chosen: Chosen, change: (next: Partial<Chosen>) => void] => {
  const { till, form, halvar } = useSearch({ strict: false })
  const navigate = useNavigate()
  const day = today()
  const chosen: Chosen = {
    to: regions.find((r) => r.id === till)?.id ?? regions[0]?.id ?? '',
    form: formNamed(form),
    period: halfYearsUntil(day, shownHalfYears).find((p) => p === halvar) ?? latestOver(day),
  }
  const change = (part: Partial<Chosen>): void => {
    const next = { ...chosen, ...part }
    void navigate({
      to: '/jamfor/lamna-in',
      search: {
        till: regions.length > 1 ? next.to : undefined,
        form: formInAddress(next.form),
        halvar: next.period,
      },
      resetScroll: false,
      replace: true,
    })
  }
  return [chosen, change]
}

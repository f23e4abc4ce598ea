import { formById } from '@lyhord/catalogue'
import { type Answers, canTellApart, halfYearOf, linkRecords, newcombe, tabulate } from '@lyhord/core'

/** A share in the two latest half-years with the honest difference (Newcombe 95 %). */
export interface Change {
  readonly indicator: string
  readonly before: { readonly period: string; readonly value: number; readonly n: number }
  readonly after: { readonly period: string; readonly value: number; readonly n: number }
  readonly difference: number
  readonly low: number
  readonly high: number
  readonly told: boolean
}

/** The shares that changed most between the two latest half-years: those that can be told first, then by size. */
export const biggestChanges = (all: readonly Answers[], formId: string, most: number): Change[] => {
  const entry = formById(formId)
  if (!entry) return []
  const { form, indicators } = entry
  const periodOf = (answers: Answers): string | undefined => {
    const closed = answers[form.keys.closed]
    return typeof closed === 'string' ? halfYearOf(closed) : undefined
  }
  const shares = indicators.filter((i) => i.kind === 'share')
  const cells = tabulate(linkRecords(all, form.keys), { indicators: shares, by: [], periodOf })
  const [before, after] = cells.toSorted((a, b) => ((a.period ?? '') < (b.period ?? '') ? -1 : 1)).slice(-2)
  if (!before || !after) return []
  return shares
    .flatMap(({ id }) => changeIn(id, before, after))
    .sort((a, b) => Number(b.told) - Number(a.told) || Math.abs(b.difference) - Math.abs(a.difference))
    .slice(0, most)
}

type Cell = ReturnType<typeof tabulate>[number]

const changeIn = (indicator: string, before: Cell, after: Cell): Change[] => {
  const [old, now] = [before.tallies[indicator], after.tallies[indicator]]
  const difference = old && now ? newcombe(now, old) : undefined
  if (!old || !now || !difference) return []
  const side = (cell: Cell, t: typeof old) => ({
    period: cell.period ?? '',
    value: t.numerator / t.n,
    n: t.n,
  })
  return [
    {
      indicator,
      before: side(before, old),
      after: side(after, now),
      ...difference,
      told: canTellApart(difference),
    },
  ]
}

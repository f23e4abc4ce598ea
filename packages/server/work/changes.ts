import { formById } from '@lyhord/catalogue'
import { type CellTallies, canTellApart, newcombe } from '@lyhord/core'
import { mergeCells } from '@lyhord/core/indicator/cells.ts'
import type { TallyRow } from '../queries/tallies.ts'

/** A share in the two latest half-years with the honest difference (Newcombe 95 %). */
export interface Change {
  readonly form: string
  readonly indicator: string
  readonly before: { readonly period: string; readonly value: number; readonly n: number }
  readonly after: { readonly period: string; readonly value: number; readonly n: number }
  readonly difference: number
  readonly low: number
  readonly high: number
  readonly told: boolean
}

/** How every share changed between the two latest half-years: those that can be told first, then by size. */
export const changesOf = (tallies: readonly TallyRow[], formId: string): Change[] => {
  const shares = formById(formId)?.indicators.filter((i) => i.kind === 'share') ?? []
  const cells = mergeCells(
    tallies.map((row) => ({ ...row, group: {} })),
    [],
    true,
  )
  const [before, after] = cells.toSorted((a, b) => ((a.period ?? '') < (b.period ?? '') ? -1 : 1)).slice(-2)
  if (!before || !after) return []
  return shares
    .flatMap(({ id }) => changeIn(id, before, after).map((change) => ({ form: formId, ...change })))
    .sort(byWeight)
}

/** Those that can be told first, then by size. */
const byWeight = (a: Change, b: Change): number =>
  Number(b.told) - Number(a.told) || Math.abs(b.difference) - Math.abs(a.difference)

const changeIn = (indicator: string, before: CellTallies, after: CellTallies): Omit<Change, 'form'>[] => {
  const [old, now] = [before.tallies[indicator], after.tallies[indicator]]
  const difference = old && now ? newcombe(now, old) : undefined
  if (!old || !now || !difference) return []
  const side = (cell: CellTallies, t: typeof old) => ({
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

import type { DistributionIndicator } from '@lyhord/core'
import type { Figure } from '../document.ts'
import { cellOf } from '../share_table.ts'
import { ofNumbers, ofWords, tableOf } from '../table.ts'
import { said, type Voice } from '../voice.ts'
import { type Group, resultOf, rowsOf, type Shown } from './shown.ts'

/** Children by number of talks: what the figure is drawn from. */
export const talksId = 'samtal_fordelning'
/** What is told by one figure together: the nested shares, and the numbers that they are made of. */
export const talkIds: readonly string[] = ['samtal_minst_1', 'samtal_minst_2', 'samtal_minst_3', talksId]

interface GroupTalks {
  readonly label: string
  readonly counts: readonly number[]
  readonly n: number
}

/** Children by number of talks; `undefined` when nobody is counted, or some number is not for the reader. */
const talksOf = ({ label, results }: Group, codes: readonly string[]): GroupTalks | undefined => {
  const told = codes.map((code) => resultOf(results, talksId, code))
  const n = told.some((r) => r?.hidden) ? 0 : (told[0]?.n ?? 0)
  return n > 0 ? { label, n, counts: told.map((r) => r?.numerator ?? 0) } : undefined
}

/** The talks as one stacked bar a group, under the figure of its sentence; `undefined` when there is nothing to draw. */
export const talksFigure = (
  sentence: Figure,
  { steps = [] }: DistributionIndicator,
  shown: Shown,
  voice: Voice,
): Figure | undefined => {
  const { text, format } = voice
  const parts = steps.map(({ code }) => said(voice, code.label))
  const codes = steps.map(({ code }) => code.id)
  const rows = rowsOf(shown).flatMap((group) => talksOf(group, codes) ?? [])
  const [whole] = rows
  if (whole?.label !== shown.total.label) return undefined
  const spoken = rows.map(({ label, counts, n }) => {
    const shares = counts.map((c, i) => `${parts[i]} ${format.percent(c / n)}`)
    return `${label}: ${format.list(shares)}.`
  })
  return {
    ...sentence,
    title: text.talks.title,
    chart: {
      kind: 'parts',
      parts,
      rows: rows.map(({ label, counts }) => ({ label, counts })),
      caption: text.caption(`${text.talks.caption}.`, format.number(whole.n)),
      alt: text.shareAlt(text.talks.title, spoken.join(' ')),
    },
    table: tableOf(
      text.talks.title,
      [...ofWords(text.table.group), ...ofNumbers(...parts, text.table.of)],
      rows.map(({ label, counts, n }) => [label, ...[...counts, n].map((c) => cellOf(c, voice))]),
    ),
  }
}

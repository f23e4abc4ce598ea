import type { Figure } from '../document.ts'
import { cellOf } from '../share_table.ts'
import type { Voice } from '../voice.ts'
import { type Group, resultOf, rowsOf, type Shown } from './shown.ts'

/** The nested shares that together tell how many talks the child took part in. */
export const talkIds = ['samtal_minst_1', 'samtal_minst_2', 'samtal_minst_3'] as const

/** Children by 0, 1, 2 and 3 or more talks; `undefined` when nobody is counted or the shares are not of the same children. */
const talksOf = ({ results }: Group): readonly number[] | undefined => {
  const [one, two, three] = talkIds.map((id) => resultOf(results, id))
  if (!one?.n || one.n !== two?.n || one.n !== three?.n) return undefined
  const [once, twice, thrice] = [one.numerator ?? 0, two.numerator ?? 0, three.numerator ?? 0]
  return [one.n - once, once - twice, twice - thrice, thrice]
}

/** The talks as one stacked bar a group, under the figure of its sentence; `undefined` when there is nothing to draw. */
export const talksFigure = (sentence: Figure, shown: Shown, voice: Voice): Figure | undefined => {
  const { text, format } = voice
  const rows = rowsOf(shown).flatMap((group) => {
    const counts = talksOf(group)
    return counts ? [{ label: group.label, counts, group }] : []
  })
  if (rows[0]?.label !== shown.total.label) return undefined
  const spoken = rows.map(({ label, counts }) => {
    const n = counts.reduce((a, b) => a + b, 0)
    const parts = counts.map((c, i) => `${text.talks.parts[i]} ${format.percent(c / n)}`)
    return `${label}: ${format.list(parts)}.`
  })
  const [whole] = rows
  const n = whole?.counts.reduce((a, b) => a + b, 0) ?? 0
  return {
    ...sentence,
    title: text.talks.title,
    chart: {
      kind: 'parts',
      parts: text.talks.parts,
      rows: rows.map(({ label, counts }) => ({ label, counts })),
      caption: text.caption(`${text.talks.caption}.`, format.number(n)),
      alt: text.shareAlt(text.talks.title, spoken.join(' ')),
    },
    table: {
      title: text.talks.title,
      columns: [
        { head: text.table.group, numeric: false },
        ...[...text.talks.parts, text.table.of].map((head) => ({ head, numeric: true })),
      ],
      rows: rows.map(({ label, counts }) => [
        label,
        ...[...counts, counts.reduce((a, b) => a + b, 0)].map((c) => cellOf(c, voice)),
      ]),
      notes: [],
    },
  }
}

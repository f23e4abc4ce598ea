import type { Knowledge } from '../../results/knowledge.ts'
import type { Section } from '../../results/layouts/layout.ts'
import { layouts } from '../../results/sections.ts'
import type { ProfileRow } from '../answer.ts'

/** A part of the list: its indicators, and its distributions with a row per answer. */
export interface ListSection {
  readonly id: Section['id']
  readonly rows: readonly ProfileRow[]
  readonly distributions: readonly { readonly indicator: string; readonly codes: readonly ProfileRow[] }[]
}

/**
 * The rows under the headings that the results have, each part in the order of the register; what the results show within
 * other figures stands in the first part. Nothing is left out.
 */
export const sectionsOfRows = (
  rows: readonly ProfileRow[],
  { form, indicators }: Pick<Knowledge, 'form' | 'indicators'>,
): readonly ListSection[] => {
  const { sections, elsewhere } = layouts[form]
  const register = indicators.map((i) => i.id)
  const first = sections[0]?.id
  const placeOf = (id: string): Section['id'] =>
    (elsewhere.includes(id) ? first : sections.find((s) => s.indicators.includes(id))?.id) ?? 'mer'
  const ordered = rows.toSorted((a, b) => at(register, a.indicator) - at(register, b.indicator))
  return [...sections.map((s) => s.id), 'mer' as const]
    .map((id) =>
      sectionOf(
        id,
        ordered.filter((r) => placeOf(r.indicator) === id),
      ),
    )
    .filter((s) => s.rows.length + s.distributions.length > 0)
}

const at = (register: readonly string[], id: string): number => {
  const place = register.indexOf(id)
  return place === -1 ? register.length : place
}

const sectionOf = (id: Section['id'], rows: readonly ProfileRow[]): ListSection => ({
  id,
  rows: rows.filter((r) => r.code === null),
  distributions: [
    ...Map.groupBy(
      rows.filter((r) => r.code !== null),
      (r) => r.indicator,
    ),
  ].map(([indicator, codes]) => ({ indicator, codes })),
})

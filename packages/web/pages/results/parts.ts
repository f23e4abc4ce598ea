import type { Section } from './layouts/layout.ts'
import { layouts, sectionsFor } from './sections.ts'
import type { Shown } from './shown.ts'

/** A part of the page: a section of figures, girls and boys side by side, or what is followed over time. */
export type Part = Section | { readonly id: 'flickor_pojkar' | 'over_tid' }

/** The parts of a form's page in order: its sections, girls and boys among them, and what is followed last. */
export const partsOf = ({ form, indicators, splits }: Shown['knowledge']): readonly Part[] => {
  const { beforeSexes, followed } = layouts[form]
  const sections = sectionsFor(
    layouts[form],
    indicators.map((i) => i.id),
  )
  return [
    ...sections.slice(0, beforeSexes),
    ...(splits.some((g) => g.id === 'kon') ? [{ id: 'flickor_pojkar' as const }] : []),
    ...sections.slice(beforeSexes),
    ...(followed.length > 0 ? [{ id: 'over_tid' as const }] : []),
  ]
}

import type { FormId } from '../../forms/form_list.ts'
import { aktualisering } from './layouts/aktualisering.ts'
import { insats_uppfoljning } from './layouts/insats_uppfoljning.ts'
import type { Layout, Section } from './layouts/layout.ts'
import { oppen_insats, oppen_insats_mangd } from './layouts/oppen_insats.ts'
import { oppen_insats_resurs } from './layouts/oppen_insats_resurs.ts'
import { utredning } from './layouts/utredning.ts'

/** The order of each form's results. */
export const layouts: Readonly<Record<FormId, Layout>> = {
  utredning,
  aktualisering,
  oppen_insats,
  oppen_insats_mangd,
  oppen_insats_resurs,
  insats_uppfoljning,
}

/** The sections with what the register has beyond them, so that no figure is ever left out of the page. */
export const sectionsFor = (layout: Layout, register: readonly string[]): readonly Section[] => {
  const placed = new Set([...layout.elsewhere, ...layout.sections.flatMap((s) => s.indicators)])
  return [
    ...layout.sections.map((s) => ({ ...s, indicators: s.indicators.filter((id) => register.includes(id)) })),
    { id: 'mer' as const, indicators: register.filter((id) => !placed.has(id)) },
  ].filter((s) => s.indicators.length > 0)
}

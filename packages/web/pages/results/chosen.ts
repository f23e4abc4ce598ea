import { dotted } from '../../text/dotted.ts'
import { filtersOn, type Selection } from './selection.ts'
import type { Voice } from './voice.ts'

/** The choosers in one line, for where they are folded: `Urval: 2025 · 1 begränsning`. */
export const chosen = (selection: Selection, { text: { controls }, format }: Voice): string => {
  const { period, from, to } = selection
  const on = filtersOn(selection)
  const own = from || to ? [controls.ownSpan.toLowerCase()] : []
  const parts = dotted([
    ...(period ? [format.period(period)] : own),
    ...(on > 0 ? [controls.filtersOn(on)] : []),
  ])
  return parts === '' ? controls.heading : `${controls.heading}: ${parts}`
}

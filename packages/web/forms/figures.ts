import { use } from 'react'
import { pageCode } from '../shell/page_code.ts'
import type { Figures } from './figures/figures_in.ts'
import { type FormId, isListed } from './form_list.ts'
import { kept } from './kept.ts'

const fetchFigures: Readonly<Record<FormId, () => Promise<Figures>>> = {
  utredning: async () => (await import('./figures/utredning.ts')).figures,
  aktualisering: async () => (await import('./figures/aktualisering.ts')).figures,
  oppen_insats: async () => (await import('./figures/oppen_insats.ts')).figures,
  oppen_insats_mangd: async () => (await import('./figures/oppen_insats_mangd.ts')).figures,
  oppen_insats_resurs: async () => (await import('./figures/oppen_insats_resurs.ts')).figures,
  insats_uppfoljning: async () => (await import('./figures/insats_uppfoljning.ts')).figures,
}

/** Fetches what a form's figures are told by, once. */
export const figuresOf = kept(async (id) => {
  if (!isListed(id)) throw new Error(`no form ${id}`)
  return pageCode(fetchFigures[id])()
})

/** What a form's figures are told by; the page waits for it. */
export const useFigures = (id: string): Figures => use(figuresOf(id))

import { use } from 'react'
import { pageCode } from '../shell/page_code.ts'
import { type FormId, isListed } from './form_list.ts'
import { kept } from './kept.ts'
import type { Measures } from './measures/made_of.ts'

const fetchMeasures: Readonly<Record<FormId, () => Promise<Measures>>> = {
  utredning: async () => (await import('./measures/utredning.ts')).measures,
  aktualisering: async () => (await import('./measures/aktualisering.ts')).measures,
  oppen_insats: async () => (await import('./measures/oppen_insats.ts')).measures,
  oppen_insats_mangd: async () => (await import('./measures/oppen_insats_mangd.ts')).measures,
  oppen_insats_resurs: async () => (await import('./measures/oppen_insats_resurs.ts')).measures,
  insats_uppfoljning: async () => (await import('./measures/insats_uppfoljning.ts')).measures,
}

/** Fetches what a form's results are made of, once. */
export const measuresOf = kept(async (id) => {
  if (!isListed(id)) throw new Error(`no form ${id}`)
  return pageCode(fetchMeasures[id])()
})

/** What a form's results are made of; the page waits for it. */
export const useMeasures = (id: string): Measures => use(measuresOf(id))

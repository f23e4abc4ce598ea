import type { Grouping, Indicator, Section, Variable } from '@lyhord/core'
import { use } from 'react'
import { pageCode } from '../shell/page_code.ts'
import { type FormId, isListed } from './form_list.ts'
import { kept } from './kept.ts'

/** What results are made of: figures, ways to split them, and the variables they read. Not the rules, which are most of a form. */
export interface Measures {
  readonly indicators: readonly Indicator[]
  readonly groupings: readonly Grouping[]
  readonly defaultGroupings: readonly Grouping[]
  readonly variables: readonly Variable[]
}

const fetchMeasures: Readonly<Record<FormId, () => Promise<Measures>>> = {
  utredning: async () => (await import('./measures/utredning.ts')).measures,
  aktualisering: async () => (await import('./measures/aktualisering.ts')).measures,
  oppen_insats: async () => (await import('./measures/oppen_insats.ts')).measures,
  oppen_insats_mangd: async () => (await import('./measures/oppen_insats_mangd.ts')).measures,
  oppen_insats_resurs: async () => (await import('./measures/oppen_insats_resurs.ts')).measures,
  insats_uppfoljning: async () => (await import('./measures/insats_uppfoljning.ts')).measures,
}

/** The variables of sections, in the order they are asked. */
export const variablesIn = (sections: readonly Section[]): readonly Variable[] =>
  sections.flatMap((s) => s.questions.map((q) => q.variable))

/** Fetches what a form's results are made of, once. */
export const measuresOf = kept(async (id) => {
  if (!isListed(id)) throw new Error(`no form ${id}`)
  return pageCode(fetchMeasures[id])()
})

/** What a form's results are made of; the page waits for it. */
export const useMeasures = (id: string): Measures => use(measuresOf(id))

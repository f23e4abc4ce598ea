import type { Form, Grouping, Indicator } from '@lyhord/core'
import { investigationForm } from './investigation/form.ts'
import { byAgeGroup, bySex, groupings } from './investigation/groupings.ts'
import { indicators } from './investigation/indicators/index.ts'

/** A form with its results: the indicators, the ways to split them, and those that every page begins with. */
export interface FormEntry {
  readonly form: Form
  readonly indicators: readonly Indicator[]
  readonly groupings: readonly Grouping[]
  readonly defaultGroupings: readonly Grouping[]
}

/** Everything the product can record. Adding a form: a new folder and an entry here. */
export const forms: readonly FormEntry[] = [
  { form: investigationForm, indicators, groupings, defaultGroupings: [bySex, byAgeGroup] },
]

/** The entry of a form, `undefined` when there is none with that id. */
export const formById = (id: string): FormEntry | undefined => forms.find((f) => f.form.id === id)

/** An indicator of any form, `undefined` when there is none with that id. */
export const indicatorById = (id: string): Indicator | undefined =>
  forms.flatMap((f) => f.indicators).find((i) => i.id === id)

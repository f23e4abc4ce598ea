import type { Form, Grouping, Indicator } from '@lyhord/core'
import { investigationForm } from './investigation/form.ts'
import { byAgeGroup, bySex, groupings } from './investigation/groupings.ts'
import { indicators } from './investigation/indicators/index.ts'
import { followUpForm } from './investigation_followup/form.ts'
import * as followUp from './investigation_followup/groupings.ts'
import { indicators as followUpIndicators } from './investigation_followup/indicators/index.ts'
import { openServiceCountsForm } from './open_service/counts/form.ts'
import * as counts from './open_service/counts/groupings.ts'
import { indicators as countsIndicators } from './open_service/counts/indicators/index.ts'
import { openServiceForm } from './open_service/per_service/form.ts'
import * as service from './open_service/per_service/groupings.ts'
import { indicators as serviceIndicators } from './open_service/per_service/indicators/index.ts'
import { openServiceStaffForm } from './open_service/staff/form.ts'
import * as staff from './open_service/staff/groupings.ts'
import { indicators as staffIndicators } from './open_service/staff/indicators/index.ts'
import { referralForm } from './referral/form.ts'
import * as referral from './referral/groupings.ts'
import { indicators as referralIndicators } from './referral/indicators/index.ts'

/** A form with its results: the indicators, the ways to split them, and those that every page begins with. */
export interface FormEntry {
  readonly form: Form
  /** In the order people read them; the first says how many there are. */
  readonly indicators: readonly Indicator[]
  readonly groupings: readonly Grouping[]
  readonly defaultGroupings: readonly Grouping[]
  /** The form that these records lead to, and its answers that indicators read as `linked.…` (see `linkForms`). */
  readonly linkedTo?: { readonly form: string; readonly carry: readonly string[] }
}

/** Everything the product can record. Adding a form: a new folder and an entry here. */
export const forms: readonly FormEntry[] = [
  {
    form: investigationForm,
    indicators,
    groupings,
    defaultGroupings: [bySex, byAgeGroup],
  },
  {
    form: referralForm,
    indicators: referralIndicators,
    groupings: referral.groupings,
    defaultGroupings: [referral.bySex, referral.byAgeGroup],
    linkedTo: { form: 'utredning', carry: ['utredning_start', 'utfall'] },
  },
  {
    form: openServiceForm,
    indicators: serviceIndicators,
    groupings: service.groupings,
    defaultGroupings: [service.bySex, service.byAgeGroup],
  },
  {
    form: openServiceCountsForm,
    indicators: countsIndicators,
    groupings: counts.groupings,
    defaultGroupings: [service.bySex, counts.byAgeGroup],
  },
  {
    form: openServiceStaffForm,
    indicators: staffIndicators,
    groupings: staff.groupings,
    defaultGroupings: [staff.byCategory],
  },
  {
    form: followUpForm,
    indicators: followUpIndicators,
    groupings: followUp.groupings,
    defaultGroupings: [followUp.bySex, followUp.byAgeGroup],
  },
]

/** The entry of a form, `undefined` when there is none with that id. */
export const formById = (id: string): FormEntry | undefined => forms.find((f) => f.form.id === id)

/** An indicator of any form, `undefined` when there is none with that id. */
export const indicatorById = (id: string): Indicator | undefined =>
  forms.flatMap((f) => f.indicators).find((i) => i.id === id)

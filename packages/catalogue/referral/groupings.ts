import type { Grouping } from '@lyhord/core'
import { byAgeGroup } from '../age_bands.ts'
import { byCodesOf } from '../by_codes.ts'
import { byMainReason } from './main_reason_grouping.ts'
import { referralType } from './variables/aktualiseringstyp.ts'
import { reporter } from './variables/anmalare.ts'
import { sex } from './variables/kon.ts'
import { investigationOngoing } from './variables/utredning_pagick.ts'

export { byAgeGroup }

/** By legal sex. */
export const bySex = byCodesOf(sex)

/** Every way to split the results of the referral form. */
export const groupings: readonly Grouping[] = [
  bySex,
  byAgeGroup,
  byCodesOf(referralType),
  byCodesOf(reporter),
  byMainReason,
  byCodesOf(investigationOngoing),
]

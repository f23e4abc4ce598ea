import type { Grouping } from '@lyhord/core'
import { byCodesOf } from '../../by_codes.ts'
import { staffCategory } from './variables/kategori.ts'
import { staffUnit } from './variables/verksamhet.ts'

/** By category of service. */
export const byCategory = byCodesOf(staffCategory)

/** Every way to split staff resources. */
export const groupings: readonly Grouping[] = [byCategory, byCodesOf(staffUnit)]

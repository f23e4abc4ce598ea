import type { Answers } from '@lyhord/core'
import { closed, ongoing } from './example_rows.ts'

/** Closed: two with no talk, two with one, three with two, one each with 3, 4 and 6, one not answered. */
export const talks: readonly Answers[] = [
  { ...closed, antal_samtal_barn: 0 },
  { ...closed, antal_samtal_barn: 0 },
  { ...closed, antal_samtal_barn: 1 },
  { ...closed, antal_samtal_barn: 1 },
  { ...closed, antal_samtal_barn: 2 },
  { ...closed, antal_samtal_barn: 2 },
  { ...closed, antal_samtal_barn: 2 },
  { ...closed, antal_samtal_barn: 3 },
  { ...closed, antal_samtal_barn: 4 },
  { ...closed, antal_samtal_barn: 6 },
  { ...closed },
  { ...ongoing, antal_samtal_barn: 5 },
]

/** Closed: six with talks; without: two not offered, one did not want, one too young, one no reason; one not answered. */
export const offers: readonly Answers[] = [
  { ...closed, antal_samtal_barn: 1 },
  { ...closed, antal_samtal_barn: 1 },
  { ...closed, antal_samtal_barn: 2 },
  { ...closed, antal_samtal_barn: 2 },
  { ...closed, antal_samtal_barn: 3 },
  { ...closed, antal_samtal_barn: 5 },
  { ...closed, antal_samtal_barn: 0, skal_ej_samtal: 'erbjods_inte' },
  { ...closed, antal_samtal_barn: 0, skal_ej_samtal: 'erbjods_inte' },
  { ...closed, antal_samtal_barn: 0, skal_ej_samtal: 'barnet_vill_inte' },
  { ...closed, antal_samtal_barn: 0, skal_ej_samtal: 'for_ung' },
  { ...closed, antal_samtal_barn: 0 },
  { ...closed },
  { ...ongoing, antal_samtal_barn: 0, skal_ej_samtal: 'erbjods_inte' },
]

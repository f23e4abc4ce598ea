import type { Answers } from '@lyhord/core'
import { ordinary, type Profile } from './profile.ts'
import { synthesise } from './synthesise.ts'

/** A municipality that does not exist. Codes 99xx lie outside the official ones (01xx–25xx). */
export interface InventedMunicipality {
  readonly code: string
  readonly name: string
  readonly profile: Profile
  /** Investigations closed in two years. */
  readonly size: number
}

/** The days between which the demonstration's investigations were closed. */
export const demonstrationSpan = { from: '2024-07-01', to: '2026-06-30' } as const

const place = (
  code: string,
  name: string,
  size: number,
  differs: Partial<Profile> = {},
): InventedMunicipality => ({
  code,
  name,
  size,
  profile: { ...ordinary, ...differs },
})

const municipalities: readonly InventedMunicipality[] = [
  place('9901', 'Lindarås', 850),
  place('9902', 'Ekhamra', 600, { instruments: 1.6 }),
  place('9903', 'Granforsa', 500, { long: 7 }),
  place('9904', 'Solvinge', 375),
  place('9905', 'Björkinge', 285, { talksWithGirls: 30 }),
  place('9906', 'Klockebro', 240, { interventions: 1.3 }),
  place('9907', 'Rönnlida', 200, { noTalks: 0.7 }),
  place('9908', 'Kvarnskoga', 195, { long: 0.6 }),
  place('9909', 'Tallmora', 170),
  place('9910', 'Sjöhamra', 140, { noTalks: 1.4 }),
  place('9911', 'Ängsvad', 140),
  place('9912', 'Asplunda', 105, { instruments: 0.5 }),
  place('9913', 'Hassleby', 88),
  place('9914', 'Vidstrand', 86, { interventions: 0.8 }),
  place('9915', 'Lilltuna', 12),
]

/** A region of co-operation that does not exist: fifteen invented municipalities, sized like those of Skaraborg. */
export const demonstration = (): readonly InventedMunicipality[] => municipalities

/** The invented investigations of one of them in the order they were closed, the same every time; empty if unknown. */
export const demonstrationRecords = (code: string): readonly Answers[] => {
  const found = municipalities.find((m) => m.code === code)
  if (!found) return []
  const { size: rows, profile } = found
  const records = [...synthesise({ rows, seed: `demonstration ${code}`, ...demonstrationSpan, profile })]
  return records.sort((a, b) => (closedIn(a) < closedIn(b) ? -1 : 1)).map(numbered)
}

const closedIn = ({ utredning_slut, utredning_id }: Answers): string => `${utredning_slut} ${utredning_id}`

const numbered = (answers: Answers, i: number): Answers => ({
  ...answers,
  utredning_id: `U-${String(i + 1).padStart(4, '0')}`,
})

/** Something that is true of the invented data, and that the results must therefore show. */
export interface PlantedTruth {
  readonly municipality: string
  readonly indicator: string
  /** `girls_above_boys`: told apart by sex · `above_region`: told apart from all · `small`: at most this many. */
  readonly shows: 'girls_above_boys' | 'above_region' | { readonly atMost: number }
}

/** What was planted in the demonstration. */
export const plantedTruths: readonly PlantedTruth[] = [
  { municipality: '9905', indicator: 'samtal_minst_3', shows: 'girls_above_boys' },
  { municipality: '9903', indicator: 'over_fyra_manader', shows: 'above_region' },
  { municipality: '9915', indicator: 'antal_utredningar', shows: { atMost: 12 } },
]

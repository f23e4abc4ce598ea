import { type Grouping, groupingByBand, words } from '@lyhord/core'

const years = words('år', 'years')

/** By age in the four bands of every form: small children, school children, teenagers, young adults. Bands: proposal. */
export const byAgeGroup: Grouping = groupingByBand(
  'aldersgrupp',
  words('Åldersgrupp', 'Age group'),
  'alder',
  [
    [0, 5],
    [6, 12],
    [13, 17],
    [18, 20],
  ],
  years,
)

/** Children and young people as KKiK divides them. */
export const byKkikAge: Grouping = groupingByBand(
  'kkik_alder',
  words('Barn och unga i KKiK', 'Children and young people in KKiK'),
  'alder',
  [
    [0, 12],
    [13, 20],
  ],
  years,
)

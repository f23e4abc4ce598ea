import { codesOf, type Grouping, groupingByBand, groupingByCode, type Variable, words } from '@lyhord/core'
import { disabilityGrouping } from './disability_grouping.ts'
import { livingArrangement } from './variables/boendesituation.ts'
import { unaccompanied } from './variables/ensamkommande.ts'
import { birthCountry } from './variables/fodelseland.ts'
import { parentsBornAbroad } from './variables/foraldrar_fodda_utomlands.ts'
import { sex } from './variables/kon.ts'
import { knownBefore } from './variables/tidigare_kand.ts'

const byCodesOf = (variable: Variable): Grouping =>
  groupingByCode(variable.id, variable.label, codesOf(variable) ?? [])

/** By legal sex. */
export const bySex = byCodesOf(sex)

/** By age at opening in four bands. Bands: proposal. */
export const byAgeGroup = groupingByBand(
  'aldersgrupp',
  words('Åldersgrupp', 'Age group'),
  'alder',
  [
    [0, 5],
    [6, 12],
    [13, 17],
    [18, 20],
  ],
  words('år', 'years'),
)

/** Every way to split the results of the investigation form. */
export const groupings: readonly Grouping[] = [
  bySex,
  byAgeGroup,
  byCodesOf(birthCountry),
  byCodesOf(parentsBornAbroad),
  byCodesOf(unaccompanied),
  byCodesOf(livingArrangement),
  disabilityGrouping,
  byCodesOf(knownBefore),
]

import type { Indicator } from '@lyhord/core'
import { startedServices } from './oppen_antal.ts'
import { livingDistribution } from './oppen_boende_fordelning.ts'
import { categoryDistribution } from './oppen_kategori_fordelning.ts'
import { ledOnwardShare } from './oppen_ledde_vidare_andel.ts'
import { manTakesPartShare } from './oppen_man_deltar_andel.ts'
import { carersDistribution } from './oppen_omsorgspersoner_fordelning.ts'
import { resultDistribution } from './oppen_resultat_fordelning.ts'
import { partnerShare } from './oppen_samverkan_andel.ts'
import { partnerDistribution } from './oppen_samverkan_fordelning.ts'
import { interpreterShare } from './oppen_tolk_andel.ts'
import { unitDistribution } from './oppen_verksamhet_fordelning.ts'

/** Every indicator of started services, in the order people read them. Adding one: a new file and a line here. */
export const indicators: readonly Indicator[] = [
  startedServices,
  categoryDistribution,
  unitDistribution,
  partnerShare,
  partnerDistribution,
  livingDistribution,
  carersDistribution,
  manTakesPartShare,
  interpreterShare,
  resultDistribution,
  ledOnwardShare,
]

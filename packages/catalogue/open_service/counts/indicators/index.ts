import type { Indicator } from '@lyhord/core'
import { startedServices } from './oppen_mangd_antal.ts'
import { livingDistribution } from './oppen_mangd_boende_fordelning.ts'
import { categoryDistribution } from './oppen_mangd_kategori_fordelning.ts'
import { ledOnwardShare } from './oppen_mangd_ledde_vidare_andel.ts'
import { manTakesPartShare } from './oppen_mangd_man_deltar_andel.ts'
import { carersDistribution } from './oppen_mangd_omsorgspersoner_fordelning.ts'
import { resultDistribution } from './oppen_mangd_resultat_fordelning.ts'
import { partnerShare } from './oppen_mangd_samverkan_andel.ts'
import { partnerDistribution } from './oppen_mangd_samverkan_fordelning.ts'
import { interpreterShare } from './oppen_mangd_tolk_andel.ts'
import { unitDistribution } from './oppen_mangd_verksamhet_fordelning.ts'

/** Every indicator of the counts: those of started services, each row weighed. Adding one: a new file and a line here. */
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

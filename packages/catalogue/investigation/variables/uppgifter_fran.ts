import { type Variable, words } from '@lyhord/core'
import { nusoConcept } from '../sources.ts'
import { informationSources } from '../value_sets/information_sources.ts'

/** From whom information was gathered. */
export const informationFrom: Variable = {
  id: 'uppgifter_fran',
  kind: 'multi',
  values: informationSources,
  label: words('Uppgifter från andra', 'Information from others'),
  question: words('Från vilka hämtades uppgifter?', 'From whom was information gathered?'),
  help: words(
    'Välj alla som lämnade uppgifter under utredningen. Själva anmälan räknas inte.',
    'Choose all who gave information during the investigation. The report itself does not count.',
  ),
  source: nusoConcept,
}

import { type Variable, words } from '@lyhord/core'
import { referralTypes } from '../value_sets/referral_types.ts'

/** How the child came to social services' attention. */
export const referralType: Variable = {
  id: 'aktualiseringstyp',
  kind: 'one',
  values: referralTypes,
  label: words('Aktualiseringstyp', 'Type of referral'),
  question: words('Hur blev barnet aktuellt?', 'How did the child come to your attention?'),
  help: words(
    'Välj det som ledde till att just den här utredningen inleddes.',
    'Choose what led to this very investigation.',
  ),
  source: {
    text: 'Anmälan och ansökan skiljs åt i SKR:s beskrivning av NUSO delstudie 3 (3 juni 2024). Frågans ordalydelse är vår egen.',
    url: 'https://skr.se/framtidenssocialtjanst/kunskapochstod/nationelluppfoljningnuso/delstudie3.81333.html',
    evidence: 'verified',
  },
}

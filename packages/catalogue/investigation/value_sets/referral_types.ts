import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'

/** How the child came to social services' attention. */
export const referralTypes: ValueSet = {
  id: 'aktualiseringstyp',
  source: {
    text: 'Kunskapsguiden skiljer på anmälan, ansökan och information på annat sätt. Ordalydelsen är vår egen.',
    evidence: 'verified_concept',
  },
  codes: [
    code('anmalan', 'Anmälan', 'Report', {
      help: words('Någon är orolig för barnet.', 'Somebody is worried about the child.'),
    }),
    code('ansokan', 'Ansökan', 'Application', {
      help: words('Familjen eller barnet ber själv om hjälp.', 'The family or the child asks for help.'),
    }),
    code('annat', 'På annat sätt', 'In another way', {
      help: words(
        'Till exempel en begäran om yttrande, eller något som kom fram i ett annat ärende.',
        'Such as a request for an opinion, or something that emerged in another case.',
      ),
    }),
  ],
}

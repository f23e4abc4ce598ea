import { all, atLeast, is, not, rule, words } from '@lyhord/core'
import { proposal } from '../sources.ts'

/** After a talk the child's view can usually be read in the investigation. */
export const viewNotDocumented = rule({
  id: 'utredning-37',
  severity: 'note',
  validFrom: '2025-07-01',
  source: proposal,
  at: 'barnets_asikt',
  message: words(
    'Barnet deltog i samtal, men barnets åsikt är inte dokumenterad.',
    'The child took part in talks, but the child’s view is not documented.',
  ),
  holds: not(all(atLeast('antal_samtal_barn', 1), is('barnets_asikt', 'ej_dokumenterad'))),
  remedy: words(
    'Titta gärna en gång till: barnets egna ord kan stå i journalen eller i ett samtalsreferat.',
    'It may be worth another look: the child’s own words may stand in the case notes or a summary of a talk.',
  ),
  examples: {
    holds: {
      'two talks, documented': { antal_samtal_barn: 2, barnets_asikt: 'dokumenterad' },
      'no talk, not documented': { antal_samtal_barn: 0, barnets_asikt: 'ej_dokumenterad' },
    },
    breaks: {
      'one talk, not documented': { antal_samtal_barn: 1, barnets_asikt: 'ej_dokumenterad' },
      'two talks, not documented': { antal_samtal_barn: 2, barnets_asikt: 'ej_dokumenterad' },
    },
  },
})

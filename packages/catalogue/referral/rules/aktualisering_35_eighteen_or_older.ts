import { atMost, rule, words } from '@lyhord/core'
import { upToTwentyOne } from '../law.ts'

/** Reports are about children; young adults come in another way. */
export const eighteenOrOlder = rule({
  id: 'aktualisering-35',
  severity: 'query',
  validFrom: '2025-07-01',
  source: upToTwentyOne,
  at: 'alder',

  message: words(
    'Den unga hade fyllt 18 år när aktualiseringen kom in.',
    'The young person had turned 18 when the referral came in.',
  ),
  holds: atMost('alder', 17),
  remedy: words(
    'Kontrollera åldern. Stämmer den, behåll svaret med ett skäl.',
    'Check the age. If it is right, keep the answer with a reason.',
  ),
  examples: { holds: { seventeen: { alder: 17 } }, breaks: { eighteen: { alder: 18 } } },
})

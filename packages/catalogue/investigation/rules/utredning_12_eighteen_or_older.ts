import { atMost, rule, words } from '@lyhord/core'
import { upToTwentyOne } from '../law.ts'

/** A child welfare investigation concerns a child, or a young person whose case began before 18. */
export const eighteenOrOlder = rule({
  id: 'utredning-12',
  severity: 'query',
  validFrom: '2025-07-01',
  source: upToTwentyOne,
  at: 'alder',
  message: words(
    'Den unga hade fyllt 18 år när utredningen inleddes.',
    'The young person had turned 18 when the investigation was opened.',
  ),
  holds: atMost('alder', 17),
  remedy: words(
    'Kontrollera åldern när utredningen inleddes. Började ärendet före 18 år kan det stämma: behåll svaret med ett skäl.',
    'Check the age at opening. It may be right if the case began before 18: keep the answer with a reason.',
  ),
  examples: {
    holds: {
      nine: { alder: 9 },
      seventeen: { alder: 17 },
    },
    breaks: { eighteen: { alder: 18 }, twenty: { alder: 20 } },
  },
})

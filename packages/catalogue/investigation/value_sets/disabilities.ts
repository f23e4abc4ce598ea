import { type ValueSet, words } from '@lyhord/core'
import { code } from '../../code.ts'
import { proposedValues } from '../sources.ts'

/** Known disability. */
export const disabilities: ValueSet = {
  id: 'funktionsnedsattning',
  source: proposedValues,
  codes: [
    code('ingen', 'Ingen känd', 'None known', { means: 'none', alone: true }),
    code('npf', 'Neuropsykiatrisk', 'Neuropsychiatric', {
      help: words(
        'Till exempel adhd, autism eller Tourettes syndrom.',
        'Such as ADHD, autism or Tourette syndrome.',
      ),
    }),
    code('intellektuell', 'Intellektuell', 'Intellectual'),
    code('fysisk_sensorisk', 'Fysisk eller sensorisk', 'Physical or sensory', {
      help: words(
        'Rörelse, syn, hörsel eller kronisk sjukdom.',
        'Movement, sight, hearing or chronic illness.',
      ),
    }),
    code('psykisk', 'Psykisk', 'Psychiatric', {
      help: words(
        'Långvarig psykisk sjukdom som begränsar vardagen.',
        'Lasting psychiatric illness that limits everyday life.',
      ),
    }),
    code('misstanke', 'Misstanke, ej fastställd', 'Suspected, not established', {
      help: words(
        'När något utreds eller borde utredas. Kan väljas tillsammans med en känd funktionsnedsättning.',
        'When something is or should be examined. Can be chosen together with a known disability.',
      ),
    }),
    code('okant', 'Okänt', 'Not known', {
      means: 'unknown',
      alone: true,
      help: words(
        'När utredningen inte har undersökt frågan.',
        'When the investigation did not look into it.',
      ),
    }),
  ],
}

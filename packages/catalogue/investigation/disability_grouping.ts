import { type Grouping, isMultiAnswer, words } from '@lyhord/core'
import { code } from '../code.ts'
import { disability } from './variables/funktionsnedsattning.ts'

const known = new Set(['npf', 'intellektuell', 'fysisk_sensorisk', 'psykisk'])

/** With or without a known disability; one that is only suspected is not known. `okant` counts as not answered. */
export const disabilityGrouping: Grouping = {
  id: disability.id,
  title: disability.label,
  of: disability.id,
  codes: [
    code('ja', 'Känd funktionsnedsättning', 'Known disability'),
    code('nej', 'Ingen känd funktionsnedsättning', 'No known disability', {
      help: words(
        'Hit räknas också misstanke som inte är fastställd.',
        'This includes what is suspected but not established.',
      ),
    }),
  ],
  groupOf: (answers) => {
    const chosen = answers[disability.id]
    if (!isMultiAnswer(chosen) || chosen.includes('okant')) return null
    return chosen.some((c) => known.has(c)) ? 'ja' : 'nej'
  },
}

import { answered, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** What became of the intervention is what the form asks; not known is an answer. */
export const statusMissing = rule({
  id: 'insats_uppfoljning-08',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'insats_status',

  message: words(
    'Det framgår inte hur det gick med insatsen.',
    'It is not said what became of the intervention.',
  ),
  holds: whenever(answered('insats'), answered('insats_status')),
  remedy: words(
    'Välj hur det gick. Går det inte att ta reda på finns Okänt.',
    'Choose what became of it. If it cannot be found out there is Not known.',
  ),
  examples: {
    holds: { ongoing: { insats: 'familjebehandling', insats_status: 'pagar' } },
    breaks: { 'not said': { insats: 'familjebehandling' } },
  },
})

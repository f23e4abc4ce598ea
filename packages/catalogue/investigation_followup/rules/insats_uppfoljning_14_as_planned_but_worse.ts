import { is, isNot, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../sources.ts'

/** When things have got worse an intervention has seldom ended as planned. */
export const asPlannedButWorse = rule({
  id: 'insats_uppfoljning-14',
  severity: 'query',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'maluppfyllelse',

  message: words(
    'Insatsen avslutades enligt plan, men läget har försämrats.',
    'The intervention ended as planned, but things have got worse.',
  ),
  holds: whenever(is('insats_status', 'avslutad_enligt_plan'), isNot('maluppfyllelse', 'forsamrat')),
  remedy: words(
    'Kontrollera båda svaren. Stämmer de, behåll dem med ett skäl.',
    'Check both answers. If they are right, keep them with a reason.',
  ),
  examples: {
    holds: { 'partly reached': { insats_status: 'avslutad_enligt_plan', maluppfyllelse: 'delvis' } },
    breaks: { worse: { insats_status: 'avslutad_enligt_plan', maluppfyllelse: 'forsamrat' } },
  },
})

import { above, rule, whenever, words } from '@lyhord/core'
import { formLogic } from '../../sources.ts'

/** Filled posts have somebody in them. */
export const postsWithoutEmployees = rule({
  id: 'oppen_insats_resurs-02',
  severity: 'error',
  validFrom: '2025-07-01',
  source: formLogic,
  at: 'anstallda',

  message: words('Tjänster är angivna, men ingen anställd.', 'Posts are given, but no employee.'),
  holds: whenever(above('tjanst_procent', 0), above('anstallda', 0)),
  remedy: words(
    'Ange hur många som arbetar, eller flytta tjänsterna till vakanta.',
    'Give how many work, or move the posts to vacant.',
  ),
  examples: {
    holds: {
      'two people': { tjanst_procent: 150, anstallda: 2 },
      'none of either': { tjanst_procent: 0, anstallda: 0 },
    },
    breaks: { nobody: { tjanst_procent: 150, anstallda: 0 } },
  },
})

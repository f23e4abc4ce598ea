import { type Section, words } from '@lyhord/core'
import { serviceResult } from '../../variables/resultat.ts'

/** Section C: what they led to. */
export const result: Section = {
  id: 'C',
  title: words('Resultat', 'Result'),
  questions: [{ variable: serviceResult }],
}

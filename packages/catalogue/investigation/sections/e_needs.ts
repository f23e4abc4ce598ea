import { type Section, words } from '@lyhord/core'
import { needLevel } from '../variables/behovsniva.ts'
import { needAreas } from '../variables/behovsomraden.ts'

/** Section E: the child's needs. */
export const needs: Section = {
  id: 'E',
  title: words('Behov', 'Needs'),
  questions: [{ variable: needAreas }, { variable: needLevel }],
}

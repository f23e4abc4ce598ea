import { type Section, words } from '@lyhord/core'
import { category } from '../../variables/kategori.ts'
import { month } from '../../variables/manad.ts'
import { partner } from '../../variables/samverkan.ts'
import { unit } from '../../variables/verksamhet.ts'
import { startedServices } from '../variables/antal.ts'
import { rowId } from '../variables/rad_id.ts'

/** Section A: how many, when and what. */
export const count: Section = {
  id: 'A',
  title: words('Antalet', 'The number'),
  questions: [
    { variable: rowId, required: true },
    { variable: month, required: true },
    { variable: category, required: true },
    { variable: startedServices, required: true },
    { variable: unit },
    { variable: partner },
  ],
}

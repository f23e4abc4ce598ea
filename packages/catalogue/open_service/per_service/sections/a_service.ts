import { type Section, words } from '@lyhord/core'
import { category } from '../../variables/kategori.ts'
import { month } from '../../variables/manad.ts'
import { partner } from '../../variables/samverkan.ts'
import { unit } from '../../variables/verksamhet.ts'
import { serviceId } from '../variables/insats_id.ts'

/** Section A: which service, when and where. */
export const service: Section = {
  id: 'A',
  title: words('Insatsen', 'The service'),
  questions: [
    { variable: serviceId, required: true },
    { variable: month, required: true },
    { variable: category, required: true },
    { variable: unit },
    { variable: partner },
  ],
}

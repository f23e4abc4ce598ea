import { type Section, words } from '@lyhord/core'
import { employees } from '../variables/anstallda.ts'
import { staffCategory } from '../variables/kategori.ts'
import { measuringDay } from '../variables/matdag.ts'
import { resourceId } from '../variables/resurs_id.ts'
import { hoursAWeek } from '../variables/timmar_vecka.ts'
import { postsPercent } from '../variables/tjanst_procent.ts'
import { vacantPercent } from '../variables/vakant_procent.ts'
import { staffUnit } from '../variables/verksamhet.ts'

/** The only section: who, how much. */
export const staff: Section = {
  id: 'A',
  title: words('Personalresurser', 'Staff resources'),
  questions: [
    { variable: resourceId, required: true },
    { variable: measuringDay, required: true },
    { variable: staffCategory, required: true },
    { variable: staffUnit },
    { variable: employees },
    { variable: postsPercent },
    { variable: vacantPercent },
    { variable: hoursAWeek },
  ],
}

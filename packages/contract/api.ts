import { account } from './resources/account.ts'
import { areas } from './resources/areas.ts'
import { audit } from './resources/audit.ts'
import { background } from './resources/background.ts'
import { collections } from './resources/collections.ts'
import { comparisons } from './resources/comparisons.ts'
import { equity } from './resources/equity.ts'
import { followUps } from './resources/follow_ups.ts'
import { formFiles } from './resources/form_files.ts'
import { imports } from './resources/imports.ts'
import { interpretations } from './resources/interpretations.ts'
import { keys } from './resources/keys.ts'
import { mappings } from './resources/mappings.ts'
import { openData } from './resources/open_data.ts'
import { originals } from './resources/originals.ts'
import { ownForms } from './resources/own_forms.ts'
import { population } from './resources/population.ts'
import { records } from './resources/records.ts'
import { releases } from './resources/releases.ts'
import { reports } from './resources/reports.ts'
import { results } from './resources/results.ts'
import { session } from './resources/session.ts'
import { submissions } from './resources/submissions.ts'
import { system } from './resources/system.ts'
import { tenant } from './resources/tenant.ts'
import { users } from './resources/users.ts'
import { workSessions } from './resources/work_sessions.ts'

/** Every address of the product: the register that server, screens and documentation share. */
export const api = {
  ...session,
  ...account,
  ...users,
  ...tenant,
  ...collections,
  ...records,
  ...imports,
  ...originals,
  ...mappings,
  ...ownForms,
  ...workSessions,
  ...results,
  ...equity,
  ...population,
  ...followUps,
  ...formFiles,
  ...areas,
  ...background,
  ...submissions,
  ...releases,
  ...reports,
  ...comparisons,
  ...interpretations,
  ...openData,
  ...keys,
  ...audit,
  ...system,
}

export type Api = typeof api
/** `METHOD /path/with/:params` */
export type Address = keyof Api

import type { Handlers } from '../http/visit.ts'
import { account } from './account.ts'
import { areas } from './areas.ts'
import { audit } from './audit.ts'
import { background } from './background.ts'
import { collections } from './collections.ts'
import { comparisons } from './comparisons.ts'
import { equity } from './equity.ts'
import { followUps } from './follow_ups.ts'
import { formFiles } from './form_files.ts'
import { imports } from './imports.ts'
import { interpretations } from './interpretations.ts'
import { keys } from './keys.ts'
import { mappings } from './mappings.ts'
import { openData } from './open_data.ts'
import { originals } from './originals.ts'
import { ownForms } from './own_forms.ts'
import { population } from './population.ts'
import { records } from './records.ts'
import { releases } from './releases.ts'
import { reports } from './reports.ts'
import { results } from './results.ts'
import { session } from './session.ts'
import { submissions } from './submissions.ts'
import { system } from './system.ts'
import { tenant } from './tenant.ts'
import { users } from './users.ts'
import { workSessions } from './work_sessions.ts'

/** Every address of the contract has its handler: the compiler says if one is missing. */
export const handlers: Handlers = {
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
  ...interpretations,
  ...comparisons,
  ...openData,
  ...keys,
  ...audit,
  ...system,
}

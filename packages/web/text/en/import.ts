import type { ImportText } from '../sv/import.ts'
import { en as codes } from './import/codes.ts'
import { en as columns } from './import/columns.ts'
import { en as earlier } from './import/earlier.ts'
import { en as file } from './import/file.ts'
import { en as identities } from './import/identities.ts'
import { en as one } from './import/one.ts'
import { en as original } from './import/original.ts'
import { en as rehearsal } from './import/rehearsal.ts'
import { en as steps } from './import/steps.ts'

export const en: ImportText = {
  ...steps,
  ...file,
  ...columns,
  ...codes,
  ...identities,
  ...rehearsal,
  ...one,
  ...original,
  ...earlier,
}

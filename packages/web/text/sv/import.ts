import { sv as codes } from './import/codes.ts'
import { sv as columns } from './import/columns.ts'
import { sv as earlier } from './import/earlier.ts'
import { sv as file } from './import/file.ts'
import { sv as identities } from './import/identities.ts'
import { sv as one } from './import/one.ts'
import { sv as original } from './import/original.ts'
import { sv as rehearsal } from './import/rehearsal.ts'
import { sv as steps } from './import/steps.ts'

/** A file on its way in. */
export const sv = {
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

export type ImportText = typeof sv

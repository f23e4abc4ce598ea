import type { Form } from '@lyhord/core'
import type { PersonOptions } from './identity_reader.ts'
import type { Mapping } from './mapping.ts'

/** Which child of the row is read, and by what. */
export interface ChildSetting {
  readonly mapping: Mapping
  readonly form: Form
  readonly header: readonly string[]
  readonly options: PersonOptions
  readonly sibling: number
  readonly suffix: string
}

import type { Form } from '@lyhord/core'
import type { Mapping } from '@lyhord/intake/mapping/index.ts'
import type { Refused } from '@lyhord/intake/reading/problem.ts'
import type { Table } from '@lyhord/intake/reading/table.ts'
import { standInPseudonyms } from '../../outside/files/stand_in.ts'
import { columnsOf, type FileColumns } from '../file_columns.ts'

/** By what a file is judged. Plain data, so that another thread can be told. */
export interface CheckOrder {
  readonly form: Form
  readonly table: Pick<Table, 'header' | 'padded' | 'format'>
  /** ISO day. */
  readonly today: string
  readonly mapping: Mapping | undefined
  /** The key to pseudonyms, where personal numbers may be read. */
  readonly key: Uint8Array | undefined
}

/** How the columns of the file are read; a file with none of the form's questions is refused. */
export const orderedColumns = ({ form, table, today, mapping, key }: CheckOrder): FileColumns | Refused =>
  columnsOf(form, table, { today, mapping, ...(key ? { pseudonym: standInPseudonyms(key) } : {}) })

import type { Form } from '@lyhord/core'
import type { Format } from '../reading/index.ts'
import type { Mapping } from './mapping.ts'

type Begun = Omit<Mapping, 'source' | 'columns' | 'computed' | 'codes' | 'unmapped' | 'siblings' | 'joinedBy'>

/** What every mapping begins with: the form that is answered, and how the file is read. */
export const mappingBegun = (form: Form, format: Format): Begun => {
  const { encoding, delimiter, quote, sheet, headerRow, headerRows, decimal, epoch, chosen } = format
  return {
    kind: 'lyhord-mapping',
    form: form.id,
    formVersion: form.version,
    version: 1,
    encoding,
    delimiter,
    quote,
    sheet,
    headerRow,
    headerRows,
    decimal,
    epoch,
    chosen,
  }
}

import { type CsvHeader, findCsvHeader } from './csv_header.ts'
import { decimalMarkIn } from './decimal_mark.ts'
import { textOf } from './decode.ts'
import type { Encoding } from './encoding.ts'
import { type Choices, chosenIn, type Format } from './format.ts'
import { layoutOf } from './layout.ts'
import type { Refused } from './problem.ts'
import type { Source } from './source.ts'
import type { Table } from './table.ts'
import { longest, rowsOf } from './text_rows.ts'

/** Opens a CSV file: the delimiter and the header are found in its start. Rows are read in constant memory. */
export const openCsv = async (
  source: Source,
  encoding: Encoding,
  chosen: Choices,
): Promise<Table | Refused> => {
  const found = findCsvHeader(...(await startOf(source, encoding)), chosen)
  if ('problem' in found) return found
  const layout = layoutOf(encoding, found)
  return {
    header: found.header.names,
    padded: false,
    format: formatOf(found, encoding, chosen),
    size: source.size,
    rows: (signal, from) => rowsOf(source, encoding, found, signal, from),
    ...(layout ? { laid: { source, layout } } : {}),
  }
}

const formatOf = ({ header, dialect, sample }: CsvHeader, encoding: Encoding, chosen: Choices): Format => ({
  kind: 'text',
  encoding,
  delimiter: dialect.delimiter,
  quote: dialect.quoteChar,
  sheet: null,
  sheets: [],
  headerRow: header.first,
  headerRows: header.count,
  decimal: chosen.decimal ?? decimalMarkIn(sample),
  epoch: null,
  chosen: chosenIn(chosen),
})

const startOf = async (source: Source, encoding: Encoding): Promise<[start: string, whole: boolean]> => {
  let start = ''
  for await (const { text } of textOf(source, encoding)) {
    start += text
    if (start.length > longest) return [start, false]
  }
  return [start, true]
}

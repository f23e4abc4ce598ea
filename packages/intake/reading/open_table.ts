import type { Choices, Format } from './format.ts'
import { duplicateColumn, type Refused, refusals, tooManyColumns } from './problem.ts'
import { openCsv } from './read_csv.ts'
import { signatureOf } from './signature.ts'
import { piecesOf, type Source } from './source.ts'
import { surveyText } from './survey_text.ts'
import type { Table } from './table.ts'

const mostColumns = 1000

/**
 * Opens a CSV file or an Excel workbook by what it holds, whatever it is called: what was detected stands in
 * `table.format`, and what is chosen is not detected. Files that cannot be read as a table of records are refused.
 */
export const openTable = async (source: Source, chosen: Choices = {}): Promise<Table | Refused> => {
  if (source.size === 0) return refusals.empty
  const table = await openBySignature(source, chosen)
  return 'problem' in table ? table : withSoundHeader(table, chosen)
}

const openBySignature = async (source: Source, chosen: Choices): Promise<Table | Refused> => {
  switch (signatureOf(await source.bytes(0, 8))) {
    case 'zip':
      // loaded only for workbooks: most files are text
      return (await import('./read_xlsx.ts')).openXlsx(source, chosen)
    case 'compound':
      return (await holds(source, encryptedPackage)) ? refusals.password : refusals.oldExcel
    case 'pdf':
      return refusals.pdf
    case 'image':
    case 'gzip':
      return refusals.binary
    case 'text':
      return openText(source, chosen)
  }
}

const openText = async (source: Source, chosen: Choices): Promise<Table | Refused> => {
  const surveyed = await surveyText(source)
  if ('problem' in surveyed) return surveyed
  const table = await openCsv(source, chosen.encoding ?? surveyed.encoding, chosen)
  return 'problem' in table || surveyed.quotesPair ? table : ((await firstBreak(table)) ?? table)
}

/** Reads a file that looks broken to its end, so that it is refused before anything is said about its rows. */
const firstBreak = async (table: Table): Promise<Refused | undefined> => {
  for await (const { broken } of table.rows()) if (broken) return { problem: broken }
  return undefined
}

/** The stream in which a compound file keeps an encrypted workbook [MS-OFFCRYPTO 2.3.4.4], in UTF-16. */
const encryptedPackage = [...'EncryptedPackage'].join('\0')

const holds = async (source: Source, mark: string): Promise<boolean> => {
  const decoder = new TextDecoder('latin1')
  let rest = ''
  for await (const piece of piecesOf(source)) {
    const text = rest + decoder.decode(piece)
    if (text.includes(mark)) return true
    rest = text.slice(-mark.length)
  }
  return false
}

const withSoundHeader = (table: Table, chosen: Choices): Table | Refused => {
  const { header } = table
  if (header.length > mostColumns) return tooManyColumns(header.length, mostColumns)
  if (chosen.repeated === 'numbered') return { ...table, header: numbered(header) }
  const later = header.findIndex((name, i) => name !== '' && header.indexOf(name) < i)
  return later === -1 ? table : duplicateColumn(header.indexOf(header[later] ?? '') + 1, later + 1)
}

/** Headings that come again get their number: `Orsak`, `Orsak (2)`. */
const numbered = (header: readonly string[]): readonly string[] => {
  const taken = new Set(header)
  return header.map((name, i) => {
    if (name === '' || header.indexOf(name) === i) return name
    let place = 2
    while (taken.has(`${name} (${place})`)) place++
    taken.add(`${name} (${place})`)
    return `${name} (${place})`
  })
}

/** The choices that read a file again just as it was read. */
export const choicesOf = ({
  encoding,
  delimiter,
  quote,
  sheet,
  headerRow,
  headerRows,
  decimal,
  epoch,
}: Format): Choices => ({
  ...(encoding ? { encoding } : {}),
  ...(delimiter ? { delimiter } : {}),
  ...(quote ? { quote } : {}),
  ...(sheet === null ? {} : { sheet }),
  headerRow,
  headerRows,
  decimal,
  ...(epoch ? { epoch } : {}),
})

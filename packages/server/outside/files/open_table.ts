import type { Stats } from 'node:fs'
import { open, readFile, stat } from 'node:fs/promises'
import { duplicateColumn, type Refused, refusals, tooManyColumns } from './problem.ts'
import { openCsv } from './read_csv.ts'
import { signatureOf } from './signature.ts'
import { surveyText } from './survey_text.ts'
import type { Table } from './table.ts'

const mostColumns = 1000

/**
 * Opens a CSV file or an Excel workbook by what it holds, whatever it is called. Files that cannot be read as a table
 * of records are refused; nothing is written.
 */
export const openTable = async (path: string): Promise<Table | Refused> => {
  const found = await statOf(path)
  if ('problem' in found) return found
  if (found.isDirectory()) return refusals.folder
  if (!found.isFile()) return refusals.notRegular
  if (found.size === 0) return refusals.empty
  const table = await openBySignature(path, found.size)
  return 'problem' in table ? table : (headerProblem(table.header) ?? table)
}

const statOf = async (path: string): Promise<Stats | Refused> => {
  try {
    return await stat(path)
  } catch (error) {
    return isCode(error, 'ENOENT') || isCode(error, 'ENOTDIR') ? refusals.missing : refusals.unreadable
  }
}

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

const openBySignature = async (path: string, length: number): Promise<Table | Refused> => {
  const start = await startOf(path)
  if ('problem' in start) return start
  switch (signatureOf(start)) {
    case 'zip':
      // loaded only for workbooks: most files are text
      return (await import('./read_xlsx.ts')).openXlsx(path, length)
    case 'compound':
      return (await readFile(path)).includes(encryptedPackage) ? refusals.password : refusals.oldExcel
    case 'pdf':
      return refusals.pdf
    case 'image':
    case 'gzip':
      return refusals.binary
    case 'text':
      return openText(path)
  }
}

const openText = async (path: string): Promise<Table | Refused> => {
  const surveyed = await surveyText(path)
  if ('problem' in surveyed) return surveyed
  const table = await openCsv(path, surveyed.encoding)
  return 'problem' in table || surveyed.quotesPair ? table : ((await firstBreak(table)) ?? table)
}

/** Reads a file that looks broken to its end, so that it is refused before anything is said about its rows. */
const firstBreak = async (table: Table): Promise<Refused | undefined> => {
  for await (const { broken } of table.rows()) if (broken) return { problem: broken }
  return undefined
}

/** The stream in which a compound file keeps an encrypted workbook [MS-OFFCRYPTO 2.3.4.4]. */
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le')

const startOf = async (path: string): Promise<Buffer | Refused> => {
  try {
    await using file = await open(path)
    const { buffer, bytesRead } = await file.read(Buffer.alloc(1 << 16), 0, 1 << 16, 0)
    return buffer.subarray(0, bytesRead)
  } catch {
    return refusals.unreadable
  }
}

const headerProblem = (header: readonly string[]): Refused | undefined => {
  if (header.length > mostColumns) return tooManyColumns(header.length)
  const later = header.findIndex((name, i) => name !== '' && header.indexOf(name) < i)
  return later === -1 ? undefined : duplicateColumn(header.indexOf(header[later] ?? '') + 1, later + 1)
}

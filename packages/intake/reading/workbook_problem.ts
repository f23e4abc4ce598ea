import { type Refused, refusals } from './problem.ts'
import type { ZipPart } from './zip_directory.ts'

const megabyte = 2 ** 20
export const largestFile = 1024 * megabyte
/** Sheets are read in a stream, everything else is held in memory. */
const largestSheet = 2047 * megabyte
const largestOtherPart = 128 * megabyte
/** A large part that shrinks more than this when it is packed is made to fill a memory, not to be read. */
const likeliestMost = 300
const largestOrdinary = 64 * megabyte

export const workbookProblem = (parts: readonly ZipPart[] | undefined): Refused | undefined => {
  if (!parts) return refusals.damagedWorkbook
  const has = (name: string): boolean => parts.some((part) => part.name === name)
  if (has('content.xml')) return refusals.openDocument
  if (!parts.some((p) => p.name === '[Content_Types].xml' || p.name.startsWith('xl/'))) return refusals.zip
  if (parts.some((part) => /(^|\/)vbaProject\.bin$/i.test(part.name))) return refusals.macros
  if (has('xl/workbook.bin')) return refusals.binaryWorkbook
  if (parts.some((part) => /^(?:word|ppt)\//.test(part.name))) return refusals.binary
  return parts.every(isBearable) ? undefined : refusals.tooLargeWorkbook
}

/** Declared lengths can be trusted: the reader stops at them. Not told (0) means no limit, so that is refused. */
const isBearable = ({ name, packed, unpacked }: ZipPart): boolean => {
  if (unpacked === 0) return packed <= 2
  if (!name.endsWith('.xml') && !name.endsWith('.rels')) return true
  if (unpacked > largestOrdinary && unpacked > packed * likeliestMost) return false
  return unpacked <= (name.startsWith('xl/worksheets/') ? largestSheet : largestOtherPart)
}

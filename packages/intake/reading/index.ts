export { delimiterNamed } from './csv_header.ts'
export { type Encoding, encodingNamed, encodings } from './encoding.ts'
export {
  type Choices,
  type Delimiter,
  delimiters,
  type Format,
  type FormatPart,
  formatParts,
  type Quote,
} from './format.ts'
export { choicesOf, openTable } from './open_table.ts'
export { type FileProblem, type Refused, refusals, refused } from './problem.ts'
export { blobSource, type Source } from './source.ts'
export { isBlank, isRagged, type RowBatch, type Table } from './table.ts'
export { wholeTable } from './whole_table.ts'

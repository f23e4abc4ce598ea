export { applyMapping, choicesBy } from './apply.ts'
export { heldAnswer } from './cell_reader.ts'
export type { CellReading } from './cell_reading.ts'
export type { Told } from './computed.ts'
export { decideColumn, decideValue } from './decide.ts'
export { decideRows, type RowsAre, rowsIn, rowsMayBe } from './decide_rows.ts'
export { identityMapping } from './identity_mapping.ts'
export type { PersonOptions, Pseudonym } from './identity_reader.ts'
export { type FileRows, type RecordReader, recordReaderOf } from './join_rows.ts'
export type {
  CellForm,
  Computation,
  ComputedAnswer,
  DayForm,
  JoinedBy,
  MappedColumn,
  MappedValue,
  Mapping,
  Sibling,
  SiblingColumn,
  UnmappedValue,
  Why,
} from './mapping.ts'
export { type MappingNews, newsOf, renewMapping } from './news.ts'
export { parseMapping, printMapping } from './parse.ts'
export { proposeMapping } from './propose.ts'
export type { RowMapper } from './row_mapper.ts'
export type { CellColumn, CellFinding, RowPart, RowReading } from './row_reading.ts'
export { type ColumnSurvey, surveyTable, type TableSurvey, type Watch } from './survey.ts'

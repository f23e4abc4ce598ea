import type { Form } from '@lyhord/core'
import type { Mapping, MappingNews, TableSurvey } from '@lyhord/intake/mapping/index.ts'

/** A mapping to show, with the file it was made on and what was new in it. */
export interface ShownMapping {
  readonly form: Form
  readonly survey: TableSurvey
  readonly mapping: Mapping
  readonly news: MappingNews | undefined
}

/** The mapping as JSON, as `--mapping` takes it, with the number of rows, the sheets to choose among and the news. */
export const mappingAsJson = ({ survey, mapping, news }: ShownMapping): string =>
  `${JSON.stringify({ ...mapping, rows: survey.rows, sheets: survey.format.sheets, ...(news ? { news } : {}) }, null, 2)}\n`

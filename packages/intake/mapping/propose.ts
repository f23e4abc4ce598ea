import type { Form } from '@lyhord/core'
import type { Mapping } from './mapping.ts'
import { mappingBegun } from './mapping_begun.ts'
import { suggestColumns } from './suggest_columns.ts'
import { suggestComputed } from './suggest_computed.ts'
import { suggestJoin } from './suggest_join.ts'
import { suggestSiblings } from './suggest_siblings.ts'
import { suggestValues } from './suggest_values.ts'
import type { TableSurvey } from './survey.ts'

/** Proposes how a file is read into a form, from all that stands in it. `source`: the name of the system it comes from. */
export const proposeMapping = (form: Form, survey: TableSurvey, source = ''): Mapping => {
  const several = suggestSiblings(form, survey)
  const columns = several?.columns ?? suggestColumns(form, survey)
  const { chosen } = survey.format
  const named = survey.format.sheets.length > 1 && !chosen.includes('sheet') ? (['sheet'] as const) : []
  return {
    ...mappingBegun(form, survey.format),
    source,
    chosen: [...chosen, ...named],
    columns,
    computed: suggestComputed(form, columns, survey.columns),
    ...suggestValues(form, columns, survey.columns),
    siblings: several?.siblings ?? [],
    joinedBy: several ? null : suggestJoin(form, columns, survey.columns),
  }
}

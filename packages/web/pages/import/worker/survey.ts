import type { Form } from '@lyhord/core'
import {
  type Mapping,
  type MappingNews,
  newsOf,
  parseMapping,
  proposeMapping,
  renewMapping,
  type TableSurvey,
} from '@lyhord/intake/mapping/index.ts'
import { isTelling, shownUnder } from './preview.ts'
import type { ColumnShown, SavedMapping, Surveyed } from './work.ts'

type Proposal = Pick<Surveyed, 'mapping' | 'chosen' | 'news'>

/** The saved mapping that fits the file best, brought up to it; a proposal from the file itself when none fits. */
export const proposalFor = (
  form: Form,
  survey: TableSurvey,
  source: string,
  saved: readonly SavedMapping[],
): Proposal => {
  const [best] = saved
    .flatMap(({ content, ...about }) => {
      const read = parseMapping(content, form, 'left_out')
      return 'problem' in read ? [] : [{ about, read, fit: fitOf(read, survey) }]
    })
    .filter(({ fit }) => fit >= leastFit)
    .sort((a, b) => b.fit - a.fit)
  if (!best) return { mapping: proposeMapping(form, survey, source), chosen: null, news: null }
  return { ...broughtUp(best.read, form, survey), chosen: best.about }
}

/** The share of the mapped columns that the file has. */
const fitOf = (mapping: Mapping, survey: TableSurvey): number => {
  const here = new Set(survey.columns.map((c) => c.column))
  const mapped = mapping.columns.filter((c) => c.variable !== null)
  return mapped.filter((c) => here.has(c.column)).length / Math.max(1, mapped.length)
}

const leastFit = 0.8

/** A mapping brought up to a file, and what is new in the file. */
export const broughtUp = (
  mapping: Mapping,
  form: Form,
  survey: TableSurvey,
): { readonly mapping: Mapping; readonly news: MappingNews } => ({
  mapping: renewMapping(mapping, form, survey),
  news: newsOf(mapping, form, survey),
})

const mostSamples = 3

/** A column as it may be shown: nothing where the heading or a cell may say who somebody is. */
export const shownColumn = ({
  column,
  filled,
  values,
  personalNumbers,
}: TableSurvey['columns'][number]): ColumnShown => {
  const masked = isTelling(column)
  const show = shownUnder(column)
  const frequent = [...values].sort((a, b) => b[1] - a[1]).slice(0, mostSamples)
  const samples = new Set(frequent.flatMap(([value]) => show(value) ?? []))
  return { column, filled, samples: [...samples], personalNumbers, masked }
}

import { type Form, variablesById } from '@lyhord/core'
import { headingWays } from './heading_ways.ts'
import type { ComputedAnswer, MappedColumn } from './mapping.ts'
import { bestLikeness } from './name_likeness.ts'
import { dayFormOf } from './read_day.ts'
import { wholeNumberIn } from './read_number.ts'
import { type ColumnSurvey, personalShare } from './survey.ts'
import { birthHeadings, extensionHeadings, lengthHeadings } from './vocabulary/beside_questions.ts'

/** Suggests answers that no column holds but that can be counted from some: age, sex, a closing day, an extension. */
export const suggestComputed = (
  form: Form,
  columns: readonly MappedColumn[],
  surveyed: readonly ColumnSurvey[],
): readonly ComputedAnswer[] => {
  const variables = variablesById(form)
  const mapped = new Set(columns.map((c) => c.variable))
  const isFree = (id: string): boolean => variables.has(id) && !mapped.has(id)
  const free = surveyed.filter((s) => columns.find((c) => c.column === s.column)?.variable === null)
  const person = columns.find((c) => c.variable === form.keys.child && c.holdsPersonalNumbers)?.column
  const born = likest(free, birthHeadings, (s) => holdsDays(s) || personalShare(s) > 0.5) ?? person
  const { opened, closed } = form.keys
  const asked = ageAskedAt[form.id]
  const at = asked ? likest(free, asked, holdsDays) : opened
  const length = likest(free, lengthHeadings, (s) =>
    s.values.keys().every((value) => wholeNumberIn(value) !== undefined),
  )
  const extended = likest(free, extensionHeadings, holdsDays)
  const found: (ComputedAnswer | undefined)[] = [
    born !== undefined && at !== undefined && isFree('alder')
      ? { variable: 'alder', how: { by: 'age', column: born, at }, why: 'synonym' }
      : undefined,
    person !== undefined && isFree('kon')
      ? { variable: 'kon', how: { by: 'sex', column: person }, why: 'content' }
      : undefined,
    length !== undefined && isFree(closed) && closed !== opened
      ? { variable: closed, how: { by: 'days_after', from: opened, column: length }, why: 'synonym' }
      : undefined,
    extended !== undefined && isFree('forlangd')
      ? { variable: 'forlangd', how: { by: 'filled', column: extended }, why: 'synonym' }
      : undefined,
  ]
  return found.filter((computed) => computed !== undefined)
}

/** What the day is called that age is asked at, where it is not the day that opens a record: then the form has no such day. */
const ageAskedAt: Readonly<Record<string, readonly string[]>> = {
  insats_uppfoljning: ['utredning start', 'utredning inledd', 'utredning startad', 'investigation opened'],
}

const holdsDays = ({ values }: ColumnSurvey): boolean => dayFormOf(values) !== undefined

const likest = (
  surveyed: readonly ColumnSurvey[],
  phrases: readonly string[],
  fits: (column: ColumnSurvey) => boolean,
): string | undefined => {
  const likely = surveyed
    .map((survey) => ({
      survey,
      like: Math.max(...headingWays(nameIn(survey.column)).map((way) => bestLikeness(way, phrases))),
    }))
    .filter(({ survey, like }) => like >= 0.6 && survey.filled > 0 && fits(survey))
    .sort((a, b) => b.like - a.like)
  return likely[0]?.survey.column
}

/** A heading without its group and without the number of the child it is about. */
const nameIn = (heading: string): string => (heading.split(': ').at(-1) ?? '').replace(/\b\d\b/g, '')

import type { Form } from '@lyhord/core'
import { blobSource, openTable } from '../../reading/index.ts'
import { type Mapping, proposeMapping, surveyTable } from '../index.ts'
import type { Style, StyleColumn } from './style.ts'

/** How many suggestions are right, left to a person, or wrong; and which, in words. */
export interface Tally {
  readonly right: number
  readonly left: number
  readonly wrong: number
  readonly told: readonly string[]
}

const rows = 60

/** What the suggestions for an extract in an invented style come to, columns and local values apart. */
export const measured = async (form: Form, style: Style): Promise<{ columns: Tally; values: Tally }> => {
  const table = await openTable(blobSource(new Blob([textOf(style)])), { repeated: 'numbered' })
  if ('problem' in table) throw new Error(table.problem.id)
  const survey = await surveyTable(table)
  if ('problem' in survey) throw new Error(survey.problem.id)
  const mapping = proposeMapping(form, survey)
  return {
    columns: tallied(style.columns.map((column) => columnIn(mapping, column))),
    values: tallied(style.columns.flatMap((column) => valuesIn(mapping, column))),
  }
}

type Verdict = readonly [verdict: 'right' | 'left' | 'wrong', told: string]

const tallied = (verdicts: readonly Verdict[]): Tally => {
  const count = (of: Verdict[0]): number => verdicts.filter(([verdict]) => verdict === of).length
  const told = verdicts.flatMap(([verdict, text]) => (verdict === 'right' ? [] : [`${verdict}: ${text}`]))
  return { right: count('right'), left: count('left'), wrong: count('wrong'), told }
}

const columnIn = (mapping: Mapping, [heading, truth]: StyleColumn): Verdict => {
  const found = mapping.columns.find((c) => c.column === heading)
  const mark = found?.reads.form === 'mark' ? `*${found.reads.code}` : ''
  const counted = mapping.computed.find((c) => 'column' in c.how && c.how.column === heading)
  const means = found?.variable ? `${found.variable}${mark}` : counted ? `=${counted.variable}` : ''
  const told = `${heading} is ${truth || 'not asked'}, taken for ${means || 'nothing'}`
  const wanted = truth.endsWith('*') ? '' : truth
  return [means === wanted ? 'right' : means === '' ? 'left' : 'wrong', told]
}

/** A value that nobody can know is right when it is left to a person. */
const valuesIn = (mapping: Mapping, [heading, truth, cells, separator]: StyleColumn): readonly Verdict[] => {
  if (mapping.columns.find((c) => c.column === heading)?.variable !== truth) return []
  return [...new Set(cells.split('|'))].flatMap((cell): Verdict[] => {
    const [value = '', code] = cell.split('=')
    if (code === undefined) return []
    const found = mapping.codes.find((c) => c.variable === truth && c.value === value)?.code ?? ''
    const told = `${heading} ${value} is ${code || 'not to be known'}, taken for ${found || 'nothing'}${separator ? ` (${separator})` : ''}`
    return [[found === code ? 'right' : found === '' ? 'left' : 'wrong', told]]
  })
}

const textOf = ({ columns }: Style): string =>
  [
    columns.map(([heading]) => heading),
    ...Array.from({ length: rows }, (_, row) => columns.map((column, at) => cellOf(column, row, at))),
  ]
    .map((cells) => cells.map((cell) => `"${cell}"`).join(';'))
    .join('\r\n')

/** Columns are out of step with one another, so that what stands in one does not follow from another. */
const cellOf = ([, , cells, separator]: StyleColumn, row: number, at: number): string => {
  const all = cells.split('|').map((cell) => cell.split('=')[0] ?? '')
  const turn = row + Math.floor(row / all.length) * at
  const one = (step: number): string => all[(turn + step) % all.length] ?? ''
  const several = separator && row % 2 === 0 && one(0) !== '' && one(1) !== '' && all.length > 1
  const cell = several ? [one(0), one(1)].join(separator) : one(0)
  return cell.replace('#', String(1001 + row)).replace('%', () => numberOf(row))
}

/** A number with a year of birth in the 1880s, so that it can belong to nobody. */
const numberOf = (row: number): string => {
  const nine = `88${String((row % 12) + 1).padStart(2, '0')}${String((row % 28) + 1).padStart(2, '0')}${100 + row}`
  const sum = [...nine].map((digit, at) => String(Number(digit) * (2 - (at % 2)))).join('')
  const last = (10 - ([...sum].reduce((all, digit) => all + Number(digit), 0) % 10)) % 10
  return `18${nine.slice(0, 6)}-${nine.slice(6)}${last}`
}

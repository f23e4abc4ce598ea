import { plainName } from '../mapping/plain_name.ts'
import { isFigureYear } from './background_file.ts'

/** A column of values: which figure, and its year where the heading says it (`Folkmängd 2023`, `2023`). */
interface ValueColumn {
  readonly at: number
  readonly figure: string
  readonly label: string
  readonly year: number | undefined
}

/** Where a table has its place, gender, year and values; -1 where there is none. */
export interface TableColumns {
  readonly place: number
  readonly name: number
  readonly gender: number
  readonly year: number
  readonly values: readonly ValueColumn[]
}

const known = {
  place: [
    'region',
    'regioner',
    'kommun',
    'kommunkod',
    'kommun kod',
    'regionkod',
    'kod',
    'municipality',
    'code',
  ],
  name: ['kommunnamn', 'regionnamn', 'namn', 'name'],
  gender: ['kon', 'sex', 'gender'],
  year: ['tid', 'ar', 'year', 'time', 'period'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** What the columns of a table are, by their headings; `title` names a figure whose column is only a year. */
export const columnsOf = (header: readonly string[], title: string): TableColumns => {
  const names = header.map(plainName)
  const where = (words: readonly string[]): number => names.findIndex((name) => words.includes(name))
  /* A code beside a region's name is what the place is known by. */
  const codes = where(['kommunkod', 'kommun kod', 'regionkod', 'kod', 'code'])
  const place = codes === -1 ? where(known.place) : codes
  const named = codes === -1 ? where(known.name) : where([...known.name, 'region', 'kommun', 'municipality'])
  const rest = { place, name: named, gender: where(known.gender), year: where(known.year) }
  const taken: readonly number[] = Object.values(rest)
  const values = header.flatMap((heading, at) =>
    taken.includes(at) || heading.trim() === '' ? [] : [valueColumn(heading.trim(), at, title)],
  )
  return { ...rest, values: values.map((column) => ({ ...column, figure: idAmong(column, values) })) }
}

const valueColumn = (heading: string, at: number, title: string): ValueColumn => {
  const [, before = '', digits = ''] = /^(.*?)\s*((?:19|20|21)\d\d)$/.exec(heading) ?? []
  const year = digits !== '' && isFigureYear(Number(digits)) ? Number(digits) : undefined
  const label = ((year === undefined ? heading : before) || title).slice(0, 120)
  return { at, figure: idOf(label), label, year }
}

/** Long headings that begin alike are numbered, so that two figures are never one. */
const idAmong = ({ figure, label }: ValueColumn, all: readonly ValueColumn[]): string => {
  const labels = [...new Set(all.filter((c) => c.figure === figure).map((c) => c.label))]
  const at = labels.indexOf(label)
  return at <= 0 ? figure : `${figure.slice(0, 37)}_${at + 1}`
}

/** A figure's id, of the words it is called by: `Folkmängd, antal` is `folkmangd_antal`. */
const idOf = (label: string): string =>
  (
    plainName(label)
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^_|_$/g, '') || 'figur'
  ).slice(0, 40)

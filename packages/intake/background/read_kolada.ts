import {
  type BackgroundFault,
  type Gender,
  isFigureYear,
  isPlaceCode,
  type Named,
  type ReadBackground,
} from './background_file.ts'
import { gather, type Said } from './gather.ts'

/**
 * What Kolada's interface (v3) answers, one page or several in a list: data (`kpi`, `municipality`, `period`,
 * `values`), and lists of figures and municipalities (`id`, `title`), whose titles become names.
 */
export const readKolada = (json: unknown): ReadBackground => {
  const entries = (Array.isArray(json) ? json : [json]).map(entriesOf)
  const [said, named]: [Omit<Said, 'label'>[], Named[]] = [[], []]
  for (const page of entries) {
    if (!page) return { fault: 'not_kolada' }
    for (const [i, entry] of page.entries()) {
      const name = namedIn(entry)
      const values = name ? [] : valuesIn(entry)
      if (!values) return { fault: 'entry', row: i + 1 }
      if (name) named.push(name)
      said.push(...values)
    }
  }
  return together(said, named)
}

/** The same from the text of a file. */
export const readKoladaText = (text: string): ReadBackground => {
  try {
    return readKolada(JSON.parse(text.replace(/^\ufeff/, '')))
  } catch {
    return { fault: 'not_json' }
  }
}

const together = (
  said: readonly Omit<Said, 'label'>[],
  named: readonly Named[],
): ReadBackground | BackgroundFault => {
  const labels = new Map(named.map(({ code, name }) => [code, name]))
  const figures = gather(said.map((one) => ({ ...one, label: labels.get(one.figure) ?? one.figure })))
  if ('differs' in figures) return { fault: 'twice', row: figures.differs + 1 }
  const ofFigures = new Set(said.map(({ figure }) => figure))
  const places = named.filter(({ code }) => isPlaceCode(code) && !ofFigures.has(code) && !isKpi(code))
  return figures.length + places.length === 0 ? { fault: 'empty' } : { from: 'kolada', figures, places }
}

const isKpi = (code: string): boolean => /^[NU]\d{5}$/.test(code)

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The entries of a page, or the page itself where it is a single figure. */
const entriesOf = (page: unknown): readonly unknown[] | undefined => {
  if (!isRecord(page)) return undefined
  if (Array.isArray(page.values) && !('kpi' in page)) return page.values
  return 'id' in page || 'kpi' in page ? [page] : undefined
}

const namedIn = (entry: unknown): Named | undefined =>
  isRecord(entry) && typeof entry.id === 'string' && typeof entry.title === 'string' && entry.title !== ''
    ? { code: entry.id, name: lineOf(entry.title) }
    : undefined

/** One line as it can be kept. */
const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 120) || '–'

const valuesIn = (entry: unknown): readonly Omit<Said, 'label'>[] | undefined => {
  if (!isRecord(entry) || !Array.isArray(entry.values)) return undefined
  const { kpi: figure, municipality: code, period } = entry
  const year = Number(period)
  if (typeof figure !== 'string' || !/^[A-Z]\d{4,6}$/.test(figure)) return undefined
  if (typeof code !== 'string' || !isPlaceCode(code) || !isFigureYear(year)) return undefined
  const values = entry.values.filter((value) => !isTakenBack(value)).map(valueIn)
  return values.every((value) => value !== undefined)
    ? values.map((value) => ({ figure, year, code, ...value }))
    : undefined
}

/** What Kolada has taken back is still listed, and says nothing. */
const isTakenBack = (raw: unknown): boolean => isRecord(raw) && raw.isdeleted === true

const valueIn = (raw: unknown): { readonly gender: Gender; readonly value: number | null } | undefined => {
  if (!isRecord(raw)) return undefined
  const { gender, value = null } = raw
  if (gender !== 'T' && gender !== 'K' && gender !== 'M') return undefined
  if (value === null) return { gender, value }
  return typeof value === 'number' && Number.isFinite(value) ? { gender, value } : undefined
}

import type { JsonStat } from './json_stat.ts'

/** Which values of each dimension are asked for, in PxWeb's notation; a dimension that is not named is asked for whole. */
export type Selection = ReadonlyMap<string, readonly string[]>

/** What cannot be chosen: the dimension, or the expression in it. */
export interface BadSelection {
  readonly dimension: string
  readonly expression: string
}

const call = /^(top|bottom|from|to|range)\(([^)]*)\)$/i

const matching = (codes: readonly string[], pattern: string): readonly string[] => {
  const text = [...pattern]
    .map((c) => (c === '*' ? '.*' : c === '?' ? '.' : c.replace(/[^\w]/, '\\$&')))
    .join('')
  const like = new RegExp(`^${text}$`, 'i')
  return codes.filter((c) => like.test(c))
}

const placeOf = (codes: readonly string[], code: string | undefined): number | undefined => {
  const found = codes.findIndex((c) => c.toLowerCase() === code?.trim().toLowerCase())
  return found < 0 ? undefined : found
}

/** The codes that an expression means: a code, one with `*` or `?`, or top, bottom, from, to or range of them. */
const meant = (codes: readonly string[], expression: string): readonly string[] | undefined => {
  const [, name, inner = ''] = call.exec(expression.trim()) ?? []
  const given = inner.split(',')
  const [first, last] = [placeOf(codes, given[0]), placeOf(codes, given[1])]
  switch (name?.toLowerCase()) {
    case undefined:
      return matching(codes, expression.trim())
    case 'top':
      return /^\d+$/.test(inner) ? codes.slice(-Number(inner) || codes.length) : undefined
    case 'bottom':
      return /^\d+$/.test(inner) ? codes.slice(0, Number(inner)) : undefined
    case 'from':
      return first === undefined ? undefined : codes.slice(first)
    case 'to':
      return first === undefined ? undefined : codes.slice(0, first + 1)
    default:
      return first === undefined || last === undefined ? undefined : codes.slice(first, last + 1)
  }
}

/** In their order: an object puts keys that look like numbers first. */
const codesIn = (whole: JsonStat, dimension: string): readonly string[] =>
  Object.entries(whole.dimension[dimension]?.category.index ?? {})
    .sort(([, a], [, b]) => a - b)
    .map(([code]) => code)

/** The part of a dataset that is asked for, or what in the question could not be understood. */
export const select = (whole: JsonStat, asked: Selection): JsonStat | BadSelection => {
  const strange = [...asked.keys()].find((d) => !whole.id.includes(d))
  if (strange !== undefined) return { dimension: strange, expression: '' }
  const kept: string[][] = []
  for (const dimension of whole.id) {
    const codes = codesIn(whole, dimension)
    const expressions = asked.get(dimension)
    const chosen = new Set<string>()
    for (const expression of expressions ?? ['*']) {
      const found = meant(codes, expression)
      if (!found || found.length === 0) return { dimension, expression }
      for (const code of found) chosen.add(code)
    }
    kept.push(codes.filter((c) => chosen.has(c)))
  }
  return partOf(whole, kept)
}

/** The dataset with these codes of each of its dimensions, in their order. */
const partOf = (whole: JsonStat, kept: readonly (readonly string[])[]): JsonStat => {
  const indexes = whole.id.map((d, i) => {
    const index = whole.dimension[d]?.category.index ?? {}
    return (kept[i] ?? []).map((code) => index[code] ?? 0)
  })
  const places = indexes.reduce<number[]>(
    (all, own, i) => all.flatMap((place) => own.map((index) => place * (whole.size[i] ?? 1) + index)),
    [0],
  )
  const status: Record<string, string> = {}
  places.forEach((place, i) => {
    const told = whole.status[place]
    if (told !== undefined) status[i] = told
  })
  return {
    ...whole,
    size: kept.map((codes) => codes.length),
    dimension: Object.fromEntries(
      whole.id.map((d, i) => [d, dimensionWith(whole.dimension[d], kept[i] ?? [])]),
    ),
    value: places.map((place) => whole.value[place] ?? null),
    status,
  }
}

const dimensionWith = (
  whole: JsonStat['dimension'][string] | undefined,
  codes: readonly string[],
): JsonStat['dimension'][string] => {
  const { label = '', category = { index: {}, label: {} } } = whole ?? {}
  const only = <T>(of: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(of).filter(([code]) => codes.includes(code)))
  return {
    label,
    category: {
      index: Object.fromEntries(codes.map((code, i) => [code, i])),
      label: only(category.label),
      ...(category.unit ? { unit: only(category.unit) } : {}),
    },
  }
}

import type { Language, Released } from '@lyhord/core'
import type { OpenTable } from '@lyhord/core/disclosure/compared/open_table.ts'
import { measuresOf } from './measures.ts'
import type { OpenIndicator } from './open_indicator.ts'
import { groupId, groupLabel, invented, notes, titleOf } from './spoken.ts'

interface Category {
  readonly index: Readonly<Record<string, number>>
  readonly label: Readonly<Record<string, string>>
  readonly unit?: Readonly<Record<string, { readonly base: string; readonly decimals: number }>>
}

/** A JSON-stat 2.0 dataset (json-stat.org/format), with the dimension names that PxWeb uses. */
export interface JsonStat {
  readonly version: '2.0'
  readonly class: 'dataset'
  readonly label: string
  readonly source: string
  readonly updated: string
  readonly note: readonly string[]
  readonly role: Readonly<Record<'time' | 'geo' | 'metric', readonly string[]>>
  readonly id: readonly string[]
  readonly size: readonly number[]
  readonly dimension: Readonly<Record<string, { readonly label: string; readonly category: Category }>>
  /** In the order of `id`, the last dimension fastest; `null` where there is no figure. */
  readonly value: readonly (number | null)[]
  /** By place in `value`: `x` hidden, because it is small or would tell one that is. */
  readonly status: Readonly<Record<string, string>>
  readonly extension: {
    readonly px: { readonly tableid: string; readonly decimals: number }
    readonly status: { readonly label: Readonly<Record<string, string>> }
  }
}

const labels = {
  sv: {
    omrade: 'område',
    grupp: 'grupp',
    ContentsCode: 'mått',
    Tid: 'period',
    x: 'litet tal, eller skyddar ett sådant',
  },
  en: {
    omrade: 'area',
    grupp: 'group',
    ContentsCode: 'measure',
    Tid: 'period',
    x: 'small number, or protects one',
  },
} as const

export const categoryOf = (of: readonly (readonly [id: string, label: string])[]): Category => ({
  index: Object.fromEntries(of.map(([id], i) => [id, i])),
  label: Object.fromEntries(of),
})

/** What there is at each place of a table, the order being area, group, measure, period. */
const valuesOf = ({ content }: Released<OpenTable>) => {
  const { places, groups, periods, cells } = content
  const measures = measuresOf(content)
  const keyOf = (place: string, group: string, period: string) => `${place}\n${group}\n${period}`
  const byKey = new Map(cells.map((c) => [keyOf(c.place, groupId(c.group), c.period), c]))
  const value: (number | null)[] = []
  const status: Record<string, string> = {}
  for (const { code } of places)
    for (const group of groups)
      for (const measure of measures)
        for (const period of periods) {
          const cell = byKey.get(keyOf(code, groupId(group), period))
          const told = cell ? measure.of(cell) : null
          if (cell?.hidden && told === null) status[value.length] = 'x'
          value.push(told)
        }
  return { value, status }
}

/** An open table as a JSON-stat 2 dataset: area × group × measure × period. */
export const jsonStatOf = (
  { table, asked, released, outline, updated }: OpenIndicator,
  lang: Language,
): JsonStat => {
  const { places, groups, periods } = table.content
  const measures = measuresOf(table.content)
  const label = labels[lang]
  const unit = Object.fromEntries(measures.map((m) => [m.id, { base: m.unit[lang], decimals: m.decimals }]))
  const dimension = {
    omrade: { label: label.omrade, category: categoryOf(places.map((p) => [p.code, p.name])) },
    grupp: {
      label: label.grupp,
      category: categoryOf(groups.map((g) => [groupId(g), groupLabel(asked.form, g, lang)])),
    },
    ContentsCode: {
      label: label.ContentsCode,
      category: { ...categoryOf(measures.map((m) => [m.id, m.label[lang]])), unit },
    },
    Tid: { label: label.Tid, category: categoryOf(periods.map((p) => [p, p])) },
  }
  const made = places.some((p) => p.invented)
  return {
    version: '2.0',
    class: 'dataset',
    label: titleOf(asked.form, released, lang),
    source: outline.region,
    updated: updated.toISOString(),
    note: [released.of.definition, ...notes, ...(made ? [invented] : [])].map((n) => n[lang]),
    role: { time: ['Tid'], geo: ['omrade'], metric: ['ContentsCode'] },
    id: Object.keys(dimension),
    size: [places.length, groups.length, measures.length, periods.length],
    dimension,
    ...valuesOf(table),
    extension: {
      px: { tableid: tableId(asked), decimals: measures[0]?.decimals ?? 0 },
      status: { label: { x: label.x } },
    },
  }
}

/** The id of a table among all. */
export const tableId = ({ from, form, indicator }: OpenIndicator['asked']): string =>
  `${from}.${form}.${indicator}`

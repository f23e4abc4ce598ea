import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { ComparedArea } from '@lyhord/core/disclosure/compared/asked.ts'
import type { Outline } from './outline.ts'
import { codesIn, type In } from './reporting.ts'

const kinds = ['all', 'nation', 'region', 'county', 'group'] as const
const swedish = new Intl.Collator('sv')

/** Every area of a period with all first, then from the largest kind to the smallest, by name. */
export const areasIn = (outline: Outline, { halves }: In): readonly ComparedArea[] => {
  const last = halves.at(-1)
  const known = (last?.input.areas ?? []).map(({ area, kind, name, invented, members }) => ({
    label: area,
    kind: kinds.find((k) => k === kind) ?? ('group' as const),
    name,
    invented,
    members,
  }))
  const whole = known.find((a) => last?.input.areas.find((o) => o.area === a.label)?.label === total)
  const all = {
    label: total,
    kind: 'all' as const,
    name: whole?.name ?? outline.region,
    invented: known.some((a) => a.invented),
    members: last?.input.members.length ?? 0,
  }
  return [all, ...known]
    .map((area) => {
      const at = placeOfArea(outline, area.label)
      return { ...area, at, reported: reportedIn(at, halves) }
    })
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || swedish.compare(a.name, b.name))
}

type At = ComparedArea['at']
type Located = At extends ReadonlyMap<string, infer L> ? L : never

const placeOfArea = ({ halves }: Outline, id: string): At => {
  const at = new Map<string, Located>()
  for (const { half, input } of halves) {
    const area = input.areas.find((a) => a.area === id)
    if (id === total) at.set(half, { label: total, units: codesIn(input) })
    else if (area && area.label !== null) at.set(half, { label: area.label, units: new Set(area.units) })
  }
  return at
}

/** Those who have reported in every half of a period. */
const reportedIn = (at: At, halves: In['halves']): number => {
  const [first, ...rest] = halves.map(({ half }) => at.get(half)?.units ?? new Set<string>())
  return [...(first ?? [])].filter((unit) => rest.every((units) => units.has(unit))).length
}

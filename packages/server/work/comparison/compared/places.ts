import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { ComparedArea, ComparedMember } from '@lyhord/core/disclosure/compared/asked.ts'
import type { ReleasePeriod } from '../../../queries/releases.ts'
import type { Outline, Period } from './outline.ts'

/** Areas and members of a comparison as one reader sees them in a period, and how they are labelled in every half-year. */
export interface Places {
  /** All first, then from the largest kind to the smallest, by name. */
  readonly areas: readonly ComparedArea[]
  /** Every area that can be asked for, those too that are the same as all. */
  readonly askable: readonly ComparedArea[]
  /** The named by Swedish name order, then the unnamed; those who are not listed are there for what is computed. */
  readonly members: readonly ComparedMember[]
}

/** With fewer, somebody who knows who takes part could tell who an unnamed member is. */
const enoughUnnamed = 3
const kinds = ['all', 'nation', 'region', 'county', 'group'] as const
const swedish = new Intl.Collator('sv')

export const placesIn = (outline: Outline, { halves }: In): Places => {
  const sees = (code: string) => halves.every(({ naming }) => naming.sees(code))
  const askable = areasIn(outline, { halves }).filter(({ at }) => {
    const places = halves.flatMap(({ half }) => at.get(half) ?? [])
    return places.length > 0 && !places.some(({ units }) => units.size === 1 && ![...units].every(sees))
  })
  const areas = askable.filter(
    ({ kind, at }) => kind === 'all' || halves.some(({ half }) => at.get(half)?.label !== total),
  )
  return {
    areas,
    askable,
    members: membersIn(outline, { halves }, areas, sees),
  }
}

type In = Pick<Period, 'halves'> & Partial<Period>

const areasIn = (outline: Outline, { halves }: In): readonly ComparedArea[] => {
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

const membersIn = (
  outline: Outline,
  { halves }: In,
  areas: readonly ComparedArea[],
  sees: (code: string) => boolean,
): readonly ComparedMember[] => {
  const naming = halves.at(-1)?.naming
  const names = new Map(outline.halves.flatMap(({ input }) => input.members.map((m) => [m.code, m.name])))
  const reporting = new Map(outline.halves.map(({ half, input }) => [half, codesIn(input)]))
  const reported = (code: string) => halves.every(({ half }) => reporting.get(half)?.has(code))
  const unseen = new Set([...names.keys()].filter((code) => reported(code) && !sees(code)))
  const members = [...names].map(([code, name]): ComparedMember => {
    const seen = sees(code)
    const mine = naming?.isMine(code) ?? false
    const own = areas.filter((a) => halves.every(({ half }) => a.at.get(half)?.units.has(code)))
    const told = own.filter((a) => seen || countIn(a, halves, unseen) >= enoughUnnamed)
    return {
      key: seen ? code : (naming?.opaqueKeyOf(code) ?? ''),
      code: seen ? code : null,
      name: seen ? name : null,
      mine,
      in: told.map((a) => a.label),
      at: placeOfMember(reporting, code),
      listed: reported(code) && (seen || unseen.size >= enoughUnnamed),
    }
  })
  return members.sort(byName)
}

const countIn = (area: ComparedArea, halves: In['halves'], unseen: ReadonlySet<string>): number =>
  Math.min(
    ...halves.map(({ half }) => (area.at.get(half)?.units ?? new Set<string>()).intersection(unseen).size),
  )

const placeOfMember = (reporting: ReadonlyMap<string, ReadonlySet<string>>, code: string): At => {
  const own = { label: code, units: new Set([code]) }
  return new Map([...reporting].flatMap(([half, codes]) => (codes.has(code) ? [[half, own] as const] : [])))
}

const codesIn = ({ members }: ReleasePeriod): ReadonlySet<string> =>
  new Set(members.flatMap((m) => (m.reported ? [m.code] : [])))

const byName = (a: ComparedMember, b: ComparedMember): number =>
  a.name !== null && b.name !== null
    ? swedish.compare(a.name, b.name)
    : Number(a.name === null) - Number(b.name === null) || (a.key < b.key ? -1 : 1)

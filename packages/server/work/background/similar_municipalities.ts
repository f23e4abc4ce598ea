import { type Background, type Likeness, nearestTo } from '@lyhord/core'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { listAreas } from '../../queries/areas.ts'
import {
  type BackgroundHeld,
  listBackground,
  listMunicipalities,
  municipalityFigures,
} from '../../queries/background.ts'
import { tellSimilar } from './tell_similar.ts'

/** What is asked: near which municipality, in which year, how many, by what; all of the year when `figures` is not said. */
export interface AskedSimilar {
  readonly code: string
  readonly year: number
  readonly n: number
  readonly figures?: readonly Likeness[] | undefined
  readonly group: number
}

/** How areas that are made of an answer of this kind begin: they are no municipality group of anybody else's. */
const computedArea = /^liknande-/

/** The nearest municipalities by background figures; `undefined` when there are no figures of the one. */
export const similarMunicipalities = async (db: TenantDb, asked: AskedSimilar) => {
  const { code, year, n } = asked
  const held = (await listBackground(db)).filter((figure) => figure.year === year)
  const likenesses = likenessesOf(held, asked.figures)
  const groups = await groupsOn(db, `${year}-12-31`)
  const all = await backgroundsOf(db, year, groups)
  const one = all.find((municipality) => municipality.code === code)
  if (!one || !likenesses) return undefined
  const groupWeight = groups.size === 0 ? 0 : asked.group
  const found = nearestTo(one, all, likenesses, groupWeight, n)
  const names = new Map((await listMunicipalities(db)).map((m) => [m.code, m.name]))
  return { code, year, groupWeight, hasGroups: groups.size > 0, ...tellSimilar(one, all, held, names, found) }
}

/** What answers are about: figures there are of the year. A size is told by its name. */
const likenessesOf = (
  held: readonly BackgroundHeld[],
  asked: readonly Likeness[] | undefined,
): readonly Likeness[] | undefined => {
  if (asked) return asked.every((l) => held.some((h) => h.figure === l.figure)) ? asked : undefined
  return held.slice(0, 10).map(({ figure, label }) => ({ figure, scale: isSize(label) ? 'log' : 'plain' }))
}

const isSize = (label: string): boolean =>
  /^(antal|folkm[aä]ngd|befolkning|inv[aå]nare|population|inhabitants|number)/i.test(label) &&
  !/andel|procent|\bper\b|%/i.test(label)

/** By municipality, the ids of the municipality groups it is in that day. */
const groupsOn = async (db: TenantDb, day: string): Promise<ReadonlyMap<string, readonly string[]>> => {
  const groups = new Map<string, string[]>()
  for (const { area, kind, members } of await listAreas(db, day))
    if (kind === 'group' && !computedArea.test(area))
      for (const { code } of members) groups.set(code, [...(groups.get(code) ?? []), area])
  return groups
}

const backgroundsOf = async (
  db: TenantDb,
  year: number,
  groups: ReadonlyMap<string, readonly string[]>,
): Promise<readonly Background[]> => {
  const rows = await municipalityFigures(db, year)
  return [...Map.groupBy(rows, ({ code }) => code)].map(([code, own]) => ({
    code,
    figures: Object.fromEntries(own.map(({ figure, value }) => [figure, value])),
    groups: groups.get(code) ?? [],
  }))
}

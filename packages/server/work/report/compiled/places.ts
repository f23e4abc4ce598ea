import type { Series } from '../document.ts'
import type { CompiledMaterial } from './material.ts'

/** A row of a compiled figure: who it is about, and how it is called in the released tables. */
export interface Place {
  readonly label: string
  readonly name: string
  readonly series: Series
  readonly kind: 'all' | 'area' | 'member'
}

const swedish = new Intl.Collator('sv')

/** By Swedish name order. */
export const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  swedish.compare(a.name, b.name)

/** How all together are called in released tables. */
export const everybody = 'Total'

/**
 * All first, then areas, then the members that may be named, each by Swedish name order: never by value. An area of one
 * member that may not be named would tell who it is.
 */
export const placesIn = (
  { period, release, own, named }: Pick<CompiledMaterial, 'period' | 'release' | 'own' | 'named'>,
  all: string,
): readonly Place[] => {
  const areas = period.areas
    .filter(
      ({ label, units }) => label !== null && label !== everybody && (units.length > 1 || units.every(named)),
    )
    .filter(({ label }) => !period.members.some((m) => m.code === label))
    .map(({ label, name }): Place => ({ label: label ?? '', name, series: 'other', kind: 'area' }))
  const members = period.members
    .filter(({ code, reported }) => reported && named(code))
    .map(({ code, name }): Place => {
      const series = own.includes(code) ? ('own' as const) : ('other' as const)
      return { label: code, name, series, kind: 'member' }
    })
  return [
    { label: everybody, name: `${all}, ${release.region}`, series: 'all', kind: 'all' },
    ...areas.toSorted(byName),
    ...members.toSorted(byName),
  ]
}

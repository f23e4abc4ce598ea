import type { Released, ReleasedCell, ReleasedTable } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import { type CodesRelease, releaseCodes } from '@lyhord/core/disclosure/release_codes.ts'
import { type Fate, withhold } from '@lyhord/core/disclosure/withhold.ts'
import { publicSince } from './earlier_releases.ts'
import { tallyIn } from './grid.ts'
import { placeOf } from './known_quantities.ts'
import type { TableTask } from './release_table.ts'
import type { OneReleased } from './released_indicators.ts'

/** The codes of a distribution where everybody has one, released together, and what an audit needs. */
export interface CodesMade {
  readonly release: CodesRelease
  readonly shown: ReadonlyMap<string, Released<ReleasedTable>>
}

/**
 * Releases the codes of one distribution, area by area. More is hidden than the system asks for where another indicator
 * hides the same quantity; what another shows already is known.
 */
export const releaseCodesTable = (task: TableTask, codes: readonly OneReleased[]): CodesMade => {
  const { input, layout, policy, known } = task
  const [any] = codes
  if (!any) throw new Error('a distribution has codes')
  const decided = new Map(codes.map((one) => [one.code ?? '', known.decided(one, 'kon')]))
  const isPublic = new Map(
    codes.map((one) => [one.code ?? '', publicSince(input.earlier, layout, one.id, 'kon')]),
  )
  const made = releaseCodes(
    {
      indicator: any.of.id,
      codes: codes.flatMap(({ code }) => code ?? []),
      areaGroups: layout.columns,
      margins: ['kon'],
      period: input.period,
      cells: input.units.map((unit) => ({
        area: unit.code,
        memberOf: layout.memberOf(unit.code),
        tally: tallyIn(unit, { of: any.of, code: null }),
      })),
    },
    policy,
    (area, code) => {
      const [place, part] = [placeOf(area, total), code === total ? total : 'numerator']
      const own = code === total ? [...isPublic.keys()] : [code]
      return own.some(
        (c) =>
          isPublic.get(c)?.(place, part) ||
          decided.get(c)?.some((d) => d.part === part && d.shown.has(place)),
      )
    },
  )
  if ('flaw' in made) throw new Error(`the tables of ${any.of.id} cannot be laid out: ${made.flaw}`)
  const shown = new Map<string, Released<ReleasedTable>>()
  for (const one of codes) {
    const table = made.released.get(one.code ?? '')
    if (!table) continue
    const fateOf = ({ area }: ReleasedCell): Fate => {
      if (!task.current.has(area)) return 'leave_out'
      const all = decided.get(one.code ?? '') ?? []
      return all.every((d) => d.shown.has(placeOf(area, total))) ? 'keep' : 'hide'
    }
    const kept = withhold(table, fateOf)
    known.decide(one, 'kon', kept.content)
    shown.set(one.id, kept)
  }
  return { release: made, shown }
}

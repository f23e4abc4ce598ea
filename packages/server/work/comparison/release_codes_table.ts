import type { Released, ReleasedCell, ReleasedTable } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import { type CodesRelease, codeColumns, releaseCodes } from '@lyhord/core/disclosure/release_codes.ts'
import { type Fate, withhold } from '@lyhord/core/disclosure/withhold.ts'
import { fewSince, publicSince } from './earlier_releases.ts'
import { tallyIn } from './grid.ts'
import { placeOf } from './known_quantities.ts'
import type { Part } from './quantity_digest.ts'
import type { TableTask } from './release_table.ts'
import type { OneReleased } from './released_indicators.ts'
import { toldTogether } from './told_together.ts'

/** The codes of a distribution where everybody has one, released together, and what an audit needs. */
export interface CodesMade {
  readonly release: CodesRelease
  readonly shown: ReadonlyMap<string, Released<ReleasedTable>>
  /** The columns that say a code. */
  readonly parts: readonly string[]
}

/**
 * Releases the codes of one distribution, area by area. More is hidden than the system asks for where another indicator
 * hides the same quantity; what another shows already is known.
 */
export const releaseCodesTable = (task: TableTask, codes: readonly OneReleased[]): CodesMade => {
  const { entry, input, layout, policy, known, related } = task
  const together = toldTogether(entry, codes)
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
      together,
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
      const sum = together.find(({ label }) => label === code)
      const [place, part] = [placeOf(area, total), code === total ? total : 'numerator']
      if (sum) return known.decided(sum.one, 'kon').some((d) => d.part === sum.part && d.shown.has(place))
      const own = code === total ? [...isPublic.keys()] : [code]
      return own.some(
        (c) =>
          isPublic.get(c)?.(place, part) ||
          decided.get(c)?.some((d) => d.part === part && d.shown.has(place)),
      )
    },
    (area, code, count) => {
      const told: readonly Part[] = code === total ? [total] : ['numerator', 'complement']
      const own = codes.filter((one) => code === total || code === one.code)
      const at = { area, grouping: 'kon', code: total } as const
      return own.some(
        (one) =>
          told.some((part) => related.tells({ one, part, ...at })) ||
          fewSince(
            input.earlier,
            layout,
            one.id,
            'kon',
            policy,
          )(placeOf(area, total), code === total ? total : 'numerator', count),
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
    related.decide(one, 'kon', kept.content)
    shown.set(one.id, kept)
  }
  return { release: made, shown, parts: codeColumns({ together }) }
}

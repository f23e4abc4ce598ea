import type { Released, ReleasedCell, ReleasedTable } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import { type CodeTallies, codeColumns } from '@lyhord/core/disclosure/code_tallies.ts'
import { type CodesLaidOut, layOutCodes } from '@lyhord/core/disclosure/laid_codes.ts'
import { type ByCode, type CodesRelease, releaseCodesLaid } from '@lyhord/core/disclosure/release_codes.ts'
import { type Fate, withhold } from '@lyhord/core/disclosure/withhold.ts'
import { tallyIn } from './grid.ts'
import { type KnownBeforehand, knownBeforehand } from './known_beforehand.ts'
import { isDecided, placeOf } from './known_quantities.ts'
import type { Part } from './quantity_digest.ts'
import type { OneReleased } from './released_indicators.ts'
import type { TableTask } from './table_task.ts'
import { type Together, toldTogether } from './told_together.ts'

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
  const [any] = codes
  if (!any) throw new Error('a distribution has codes')
  const together = toldTogether(task.entry, codes)
  const before = codes.map((one): OneCode => ({ ...knownBeforehand(task, one, 'kon'), one }))
  const laid = laidOut(task, codes, any.of, together)
  const made = releaseCodesLaid(laid, knownIn(task, before, together), tellsIn(task, before))
  return { release: made, shown: shownOf(task, before, made), parts: codeColumns({ together }) }
}

/** A code, and what is known of it before the codes are released. */
interface OneCode extends KnownBeforehand {
  readonly one: OneReleased
}

const laidOut = (
  task: TableTask,
  codes: readonly OneReleased[],
  of: OneReleased['of'],
  together: readonly Together[],
): CodesLaidOut => {
  const laid = task.laid.codes.get(of.id) ?? layOutCodes(talliesOf(task, codes, of, together), task.policy)
  if ('flaw' in laid) throw new Error(`the tables of ${of.id} cannot be laid out: ${laid.flaw}`)
  task.laid.codes.set(of.id, laid)
  return laid
}

const talliesOf = (
  { layout, input }: TableTask,
  codes: readonly OneReleased[],
  of: OneReleased['of'],
  together: readonly Together[],
): CodeTallies => ({
  indicator: of.id,
  codes: codes.flatMap(({ code }) => code ?? []),
  together,
  areaGroups: layout.columns,
  margins: ['kon'],
  period: input.period,
  cells: input.units.map((unit) => ({
    area: unit.code,
    memberOf: layout.memberOf(unit.code),
    tally: tallyIn(unit, { of, code: null }),
  })),
})

/** Everybody is counted by all codes, whoever has one by that code alone. */
const countedBy = (codes: readonly OneCode[], code: string): readonly OneCode[] =>
  codes.filter(({ one }) => code === total || code === one.code)

const knownIn =
  ({ known }: TableTask, codes: readonly OneCode[], together: readonly Together[]): ByCode =>
  (area, code) => {
    const place = placeOf(area, total)
    const part: Part = code === total ? total : 'numerator'
    const sum = together.find(({ label }) => label === code)
    if (sum) return isDecided(known.decided(sum.one, 'kon'), place, sum.part)
    return countedBy(codes, code).some(
      ({ isPublic, decided }) => isPublic(place, part) || isDecided(decided, place, part),
    )
  }

const tellsIn =
  ({ related }: TableTask, codes: readonly OneCode[]): ByCode =>
  (area, code, count) => {
    const told: readonly Part[] = code === total ? [total] : ['numerator', 'complement']
    const at = { area, grouping: 'kon', code: total } as const
    return countedBy(codes, code).some(
      ({ one, isFewSince }) =>
        told.some((part) => related.tells({ one, part, ...at })) ||
        isFewSince(placeOf(area, total), code === total ? total : 'numerator', count),
    )
  }

const shownOf = ({ current, known, related }: TableTask, codes: readonly OneCode[], made: CodesRelease) => {
  const shown = new Map<string, Released<ReleasedTable>>()
  for (const { one, decided } of codes) {
    const table = made.released.get(one.code ?? '')
    if (!table) continue
    const fateOf = ({ area }: ReleasedCell): Fate => {
      if (!current.has(area)) return 'leave_out'
      return decided.every((d) => d.shown.has(placeOf(area, total))) ? 'keep' : 'hide'
    }
    const kept = withhold(table, fateOf)
    known.decide(one, 'kon', kept.content)
    related.decide(one, 'kon', kept.content)
    shown.set(one.id, kept)
  }
  return shown
}

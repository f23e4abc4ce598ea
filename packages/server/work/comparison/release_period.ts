import { type FormEntry, formById } from '@lyhord/catalogue'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { ReleasePolicy } from '@lyhord/core/disclosure/policy.ts'
import { type AreaSet, layOutAreas } from './area_sets.ts'
import { judgedAreas } from './audit_areas.ts'
import { auditTogether, type ReleaseAudit, sumOfAudits } from './audit_release.ts'
import { type Auditing, openAuditing } from './auditing.ts'
import { countsByPlace } from './counts_by_place.ts'
import type { EarlierRelease } from './earlier_releases.ts'
import type { Unit } from './grid.ts'
import { guardDays } from './guard_days.ts'
import type { ToldPlaces } from './inside_hidden.ts'
import { knownQuantities } from './known_quantities.ts'
import { moreOf, seedsOf } from './more_of_a_table.ts'
import { guardTogether } from './nested/guard_together.ts'
import { digests } from './quantity_digest.ts'
import { relatedQuantities } from './related_quantities.ts'
import { type Made, type MadeTable, releaseAll } from './release_all.ts'
import { shownAreas } from './shown_areas.ts'
import type { Laid, TableTask } from './table_task.ts'

/** Everything that the release of one half-year is made of. */
export interface PeriodInput {
  readonly period: string
  readonly units: readonly Unit[]
  readonly areas: readonly AreaSet[]
  /** What is public of the same form and half-year already. */
  readonly earlier: readonly EarlierRelease[]
}

export interface MadePeriod {
  readonly tables: readonly MadeTable[]
  readonly audit: ReleaseAudit
}

/** Says that so many tables have been hidden in, or audited. */
type Tell = (what: 'hidden' | 'audited', tables: number) => void

/**
 * Releases one half-year of a form, indicator by indicator: by sex with the totals first, then by age group with those
 * totals known; distributions last, area by area without groups. A quantity that several indicators have is shown in the
 * same places in all of them.
 */
export const releasePeriod = async (
  form: string,
  input: PeriodInput,
  policy: ReleasePolicy,
  tell: Tell = () => undefined,
): Promise<MadePeriod> => {
  const entry = formById(form)
  if (!entry) throw new Error(`no form ${form}`)
  const { layout, current } = laidOut(input, policy)
  const { units } = input
  const auditing = openAuditing()
  try {
    const made = releaseUntilNothingTells({ entry, input, policy, layout, current })
    const [each, guarded] = await Promise.all([
      auditsOf(made, auditing, tell),
      guardedTogether(entry, input, made.tables, policy, auditing),
    ])
    const more = guarded.tables.map(moreOf({ entry, input, layout, seeds: seedsOf(units) }))
    const codes = units.map((u) => u.code)
    const tables = guardDays(more, { entry, layout, units: codes, width: policy.width })
    return { tables, audit: sumOfAudits([...each, ...guarded.audits, judgedAreas(input, tables, policy)]) }
  } finally {
    await auditing.close()
  }
}

/** Indicator by indicator, as threads are free. */
const auditsOf = async (
  { audits }: Made,
  auditing: Auditing,
  tell: Tell,
): Promise<readonly ReleaseAudit[]> => {
  const begun: Promise<ReleaseAudit>[] = []
  for (const { task, tables } of audits) {
    tell('hidden', tables)
    const { answer } = await auditing.begin(task)
    begun.push(answer)
    answer.then(
      () => tell('audited', tables),
      () => undefined,
    )
  }
  return Promise.all(begun)
}

interface GuardedTables {
  readonly tables: readonly MadeTable[]
  readonly audits: readonly ReleaseAudit[]
}

/** By policies that ask for it. */
const guardedTogether = async (
  entry: FormEntry,
  input: PeriodInput,
  made: readonly MadeTable[],
  policy: ReleasePolicy,
  { solving }: Auditing,
): Promise<GuardedTables> => {
  if (!policy.hidesInside) return { tables: made, audits: [] }
  const { tables, ...found } = await guardTogether(entry, input, made, policy, solving)
  return { tables, audits: [auditTogether(found)] }
}

type Passes = Omit<TableTask, 'known' | 'related' | 'laid' | 'policy'> & { readonly policy: ReleasePolicy }

/** Once, or again with what has turned out to tell of something that was hidden after it. */
const releaseUntilNothingTells = (given: Passes): Made => {
  const told: ToldPlaces = new Map()
  const { entry, policy, layout } = given
  const { units } = given.input
  const counts = countsByPlace({ entry, units, layout })
  const digestOf = digests(units)
  const laid: Laid = { tables: new Map(), codes: new Map() }
  for (;;) {
    const made: Made = { tables: [], audits: [] }
    const related = relatedQuantities({ entry, counts, policy, told })
    releaseAll({ ...given, known: knownQuantities(entry, digestOf), related, laid }, made)
    if (related.late() === 0) return made
  }
}

/** What an earlier release called areas stands beside what they are called now. */
const laidOut = (input: PeriodInput, { fewestBoards }: ReleasePolicy) => {
  const codes = input.units.map((u) => u.code)
  const { everybody, areas } = shownAreas(codes, input.areas, fewestBoards)
  const before = input.earlier.flatMap((e, i) =>
    [...e.areas, ...(e.corrected ?? [])].map(({ label, units }) => ({
      label: `tidigare:${i + 1}:${label}`,
      units,
    })),
  )
  const layout = layOutAreas(codes, [...areas, ...before])
  const now = areas.flatMap((a) => layout.labelOf(a.units) ?? [])
  return { layout, current: new Set([...codes, ...(everybody ? [total] : []), ...now]) }
}

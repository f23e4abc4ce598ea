import { type FormEntry, formById } from '@lyhord/catalogue'
import { type Released, type ReleasedTable, variablesById } from '@lyhord/core'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { ReleasePolicy } from '@lyhord/core/disclosure/policy.ts'
import { type AreaSet, layOutAreas } from './area_sets.ts'
import { judgedAreas } from './audit_areas.ts'
import { type AuditTask, type ReleaseAudit, sumOfAudits, taskOf } from './audit_release.ts'
import { openAuditing } from './auditing.ts'
import type { EarlierRelease } from './earlier_releases.ts'
import { type GridGrouping, gridGroupings, type Unit } from './grid.ts'
import { knownQuantities } from './known_quantities.ts'
import { seedsOf, withMore } from './more_of_a_table.ts'
import { relatedQuantities } from './related_quantities.ts'
import { releaseCodesTable } from './release_codes_table.ts'
import { releaseTable, type TableTask } from './release_table.ts'
import { allReleased, type OneReleased } from './released_indicators.ts'
import { shownAreas } from './shown_areas.ts'

/** Everything that the release of one half-year is made of. */
export interface PeriodInput {
  readonly period: string
  readonly units: readonly Unit[]
  readonly areas: readonly AreaSet[]
  /** What is public of the same form and half-year already. */
  readonly earlier: readonly EarlierRelease[]
}

interface MadeTable {
  readonly indicator: string
  readonly period: string
  readonly grouping: GridGrouping
  readonly released: Released<ReleasedTable>
}

export interface MadePeriod {
  readonly tables: readonly MadeTable[]
  readonly audit: ReleaseAudit
}

/**
 * Releases one half-year of a form, indicator by indicator: by sex with the totals first, then by age group with those
 * totals known; distributions last, area by area without groups. A quantity that several indicators have is shown in the
 * same places in all of them.
 */
export const releasePeriod = async (
  form: string,
  input: PeriodInput,
  policy: ReleasePolicy,
  tell: (what: 'hidden' | 'audited', tables: number) => void = () => undefined,
): Promise<MadePeriod> => {
  const entry = formById(form)
  if (!entry) throw new Error(`no form ${form}`)
  const { layout, current } = laidOut(input, policy)
  const { units } = input
  const known = knownQuantities(entry, units)
  const related = relatedQuantities({ entry, units, layout, policy })
  const task = { entry, input, policy, layout, current, known, related, seeds: seedsOf(units) }
  const auditing = openAuditing()
  const audits: Promise<ReleaseAudit>[] = []
  const begin: Made['begin'] = async (table, tables) => {
    tell('hidden', tables)
    const { answer } = await auditing.begin(table)
    audits.push(answer)
    answer.then(
      () => tell('audited', tables),
      () => undefined,
    )
  }
  const made: Made = { tables: [], begin }
  try {
    await releaseAll(task, made)
    const each = await Promise.all(audits)
    return { tables: made.tables, audit: sumOfAudits([...each, judgedAreas(input, made.tables, policy)]) }
  } finally {
    await auditing.close()
  }
}

/** How many tables a half-year of a form comes to. */
export const tablesIn = (form: string): number => {
  const entry = formById(form)
  const all = entry ? allReleased(entry) : []
  return all.reduce((sum, { code }) => sum + (code === null ? gridGroupings.length : 1), 0)
}

const releaseAll = async (task: TableTask, made: Made): Promise<void> => {
  const all = allReleased(task.entry)
  for (const one of all.filter((o) => o.code === null)) await releaseGroups(task, one, made)
  const distributions = Map.groupBy(
    all.filter((o) => o.code !== null),
    (o) => o.of,
  )
  for (const codes of distributions.values())
    if (oneEach(task.entry, codes)) await releaseTogether(task, codes, made)
    else for (const one of codes) await releaseAlone(task, one, made)
}

interface Made {
  readonly tables: MadeTable[]
  /** Has so many tables audited as one, beside the work on the next ones. */
  readonly begin: (task: AuditTask, tables: number) => Promise<void>
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

const releaseGroups = async (task: TableTask, one: OneReleased, made: Made): Promise<void> => {
  let bySex: ReleasedTable | undefined
  for (const grouping of gridGroupings) {
    const { release, shown } = releaseTable(task, one, grouping, { bySex })
    await made.begin(taskOf(release, task.layout.columns, [grouping], task.policy), 1)
    const released = withMore(task, one, grouping, shown)
    made.tables.push({ indicator: one.id, period: task.input.period, grouping, released })
    bySex = shown.content
  }
}

/** Whether everybody has one code, so that the codes sum to everybody. */
const oneEach = ({ form }: FormEntry, [any]: readonly OneReleased[]): boolean =>
  any?.of.kind === 'distribution' && variablesById(form).get(any.of.of)?.kind !== 'multi'

const releaseTogether = async (
  task: TableTask,
  codes: readonly OneReleased[],
  { tables, begin }: Made,
): Promise<void> => {
  const { release, shown, parts } = releaseCodesTable(task, codes)
  await begin(taskOf(release, task.layout.columns, [], task.policy, parts), shown.size)
  for (const [indicator, released] of shown)
    tables.push({ indicator, period: task.input.period, grouping: 'kon', released })
}

const releaseAlone = async (task: TableTask, one: OneReleased, { tables, begin }: Made): Promise<void> => {
  const { release, shown } = releaseTable(task, one, 'kon', { crossed: false })
  await begin(taskOf(release, task.layout.columns, [], task.policy), 1)
  tables.push({ indicator: one.id, period: task.input.period, grouping: 'kon', released: shown })
}

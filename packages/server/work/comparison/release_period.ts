import { formById } from '@lyhord/catalogue'
import { total } from '@lyhord/core/disclosure/cell_system.ts'
import type { ReleasePolicy } from '@lyhord/core/disclosure/policy.ts'
import { type AreaSet, layOutAreas } from './area_sets.ts'
import { judgedAreas } from './audit_areas.ts'
import { type ReleaseAudit, sumOfAudits } from './audit_release.ts'
import { openAuditing } from './auditing.ts'
import type { EarlierRelease } from './earlier_releases.ts'
import type { Unit } from './grid.ts'
import { guardDays } from './guard_days.ts'
import type { ToldPlaces } from './inside_hidden.ts'
import { knownQuantities } from './known_quantities.ts'
import { seedsOf } from './more_of_a_table.ts'
import { judgedTogether, mostTogether } from './nested/judged_together.ts'
import { relatedQuantities } from './related_quantities.ts'
import { type Made, type MadeTable, releaseAll } from './release_all.ts'
import type { TableTask } from './release_table.ts'
import { shownAreas } from './shown_areas.ts'

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
  const auditing = openAuditing()
  try {
    const passes = { entry, input, policy, layout, current, seeds: seedsOf(units) }
    const { made, together } = await releaseUntilNothingIsExact(passes)
    const begun: Promise<ReleaseAudit>[] = []
    for (const { task, tables } of made.audits) {
      tell('hidden', tables)
      const { answer } = await auditing.begin(task)
      begun.push(answer)
      answer.then(
        () => tell('audited', tables),
        () => undefined,
      )
    }
    const each = await Promise.all(begun)
    const codes = units.map((u) => u.code)
    const tables = guardDays(made.tables, { entry, layout, units: codes, width: policy.width })
    return { tables, audit: sumOfAudits([...each, ...together, judgedAreas(input, tables, policy)]) }
  } finally {
    await auditing.close()
  }
}

/** How many widths apart is too near: more when all indicators together still told some count to the one. */
const nearnesses = [1, 2, 4, Number.POSITIVE_INFINITY]

interface Judged {
  readonly made: Made
  readonly together: readonly ReleaseAudit[]
}

/** By policies that ask for it, and of no more boards than can be audited together. */
const releaseUntilNothingIsExact = async (given: Passes): Promise<Judged> => {
  const { entry, input, policy } = given
  const isJudged = policy.hidesInside === true && input.units.length <= mostTogether
  let judged: Judged = { made: { tables: [], audits: [] }, together: [] }
  for (const times of nearnesses) {
    const made = releaseUntilNothingTells(given, times * policy.width)
    judged = { made, together: isJudged ? [await judgedTogether(entry, input, made.tables, policy)] : [] }
    if (judged.together.every((audit) => audit.together?.exact === 0)) break
  }
  return judged
}

type Passes = Omit<TableTask, 'known' | 'related' | 'policy'> & { readonly policy: ReleasePolicy }

/** Once, or again with what has turned out to tell of something that was hidden after it. */
const releaseUntilNothingTells = (given: Passes, near: number): Made => {
  const told: ToldPlaces = new Map()
  const { entry, policy, layout } = given
  const { units } = given.input
  for (;;) {
    const made: Made = { tables: [], audits: [] }
    const related = relatedQuantities({ entry, units, layout, policy, told, near })
    releaseAll({ ...given, known: knownQuantities(entry, units), related }, made)
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

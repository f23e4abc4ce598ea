import { writeFile } from 'node:fs/promises'
import { formById } from '@lyhord/catalogue'
import { releasePolicyOf } from '@lyhord/core/disclosure/policy.ts'
import { releasePeriod } from '../packages/server/work/comparison/release_period.ts'
import { leavingPlaced } from '../packages/server/work/comparison/unknown_sex.ts'
import { nationTallies } from '../packages/server/work/synthetic/nation_rows.ts'
import { nationForBench, releaseFile, seconds } from './nation.ts'

const period = process.env.NATION_PERIOD ?? '2025-H1'
const indicators = formById('utredning')?.indicators ?? []
/** What 290 municipalities would have submitted of the half-year, and their counties; nothing else is kept in memory. */
const inputOf = async () => {
  const tallies = nationTallies(await nationForBench())
  const units = tallies.map(({ code, rows }) => ({
    code,
    cells: leavingPlaced(
      rows.filter((r) => r.period === period),
      indicators,
    ),
  }))
  const counties = Map.groupBy(tallies, (t) => t.county)
  return { units, areas: [...counties].map(([label, own]) => ({ label, units: own.map((t) => t.code) })) }
}
const { units, areas } = await inputOf()

/** One half-year of the whole nation: 290 municipalities in 21 counties, protected and audited. */
const { given, cpu, clock } = await seconds(() =>
  releasePeriod('utredning', { period, units, areas, earlier: [] }, releasePolicyOf(4)),
)
const cells = given.tables.reduce((sum, t) => sum + t.released.content.cells.length, 0)
const { pass, audited, recoverable } = given.audit
console.log(
  `release of ${period}: ${units.length} municipalities, ${areas.length} counties, ${given.tables.length} tables, ` +
    `${cells} published cells, ${audited} audited, ${recoverable} recoverable, ${pass ? 'pass' : 'FAIL'}; ` +
    `${cpu.toFixed(1)} s CPU, ${clock.toFixed(1)} s on the clock; target 60 s`,
)

const tables = given.tables.map(({ released, ...of }) => ({ ...of, content: released.content }))
await writeFile(releaseFile(period), JSON.stringify({ tables, audit: given.audit }))

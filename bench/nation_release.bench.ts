import { policyOf } from '@lyhord/core'
import { releasePeriod } from '../packages/server/work/comparison/release_period.ts'
import { nationTallies } from '../packages/server/work/synthetic/nation_rows.ts'
import { nationForBench, seconds } from './nation.ts'

const period = process.env.NATION_PERIOD ?? '2025-H1'
const tallies = nationTallies(await nationForBench())
const units = tallies.map(({ code, rows }) => ({ code, cells: rows.filter((r) => r.period === period) }))
const counties = Map.groupBy(tallies, (t) => t.county)
const areas = [...counties].map(([label, own]) => ({ label, units: own.map((t) => t.code) }))

/** One half-year of the whole nation: 290 municipalities in 21 counties, protected and audited. */
const { given, cpu, clock } = await seconds(() =>
  releasePeriod('utredning', { period, units, areas, earlier: [] }, policyOf(4)),
)
const cells = given.tables.reduce((sum, t) => sum + t.released.content.cells.length, 0)
const { pass, audited, recoverable } = given.audit
console.log(
  `release of ${period}: ${units.length} municipalities, ${areas.length} counties, ${given.tables.length} tables, ` +
    `${cells} published cells, ${audited} audited, ${recoverable} recoverable, ${pass ? 'pass' : 'FAIL'}; ` +
    `${cpu.toFixed(1)} s CPU, ${clock.toFixed(1)} s on the clock; target 60 s`,
)

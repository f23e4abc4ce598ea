import { tabulatorOf } from '@lyhord/core/indicator/columns_tabulate.ts'
import { nationTabulation } from '../packages/server/work/synthetic/nation_tabulation.ts'
import { nationForBench, seconds } from './nation.ts'

const { columns, stretches } = await nationForBench()
const megabytes = [...columns.of.values()].reduce((sum, { codes }) => sum + codes.byteLength, 0) / 1e6

/** Every indicator × municipality × half-year × sex × age group, with histograms of days; nothing remembered from before. */
const tally = () => {
  const tabulate = tabulatorOf(columns, nationTabulation)
  return stretches.map(({ from, to }) => tabulate(from, to))
}

console.log(
  `${columns.rows} investigations of ${stretches.length} municipalities in ${columns.of.size} columns, ` +
    `${megabytes.toFixed(0)} MB; ${nationTabulation.indicators.length} indicators; target 2 s`,
)
for (const run of ['first', 'second', 'third']) {
  const { given, cpu, clock } = await seconds(tally)
  const cells = given.reduce((sum, { cells: own }) => sum + own.length, 0)
  const counted = given.flatMap(({ tallies }) => tallies[0]?.n ?? []).flatMap((n) => [...n])
  console.log(
    `  ${run}: ${cpu.toFixed(2)} s CPU, ${clock.toFixed(2)} s on the clock; ${cells} cells, ` +
      `${counted.reduce((a, b) => a + b, 0)} counted`,
  )
}

/** The long form of `cli/kill.test.ts`: `node scripts/kill_test.ts [rounds]`, twenty unless told. */
import { killRounds, type Victim } from '../packages/server/testing/killing.ts'

const rounds = Number(process.argv[2] ?? 20)
const victims: readonly Victim[] = ['database', 'server', 'both']
const report = await killRounds(
  Array.from({ length: rounds }, (_, i) => victims[i % victims.length] ?? 'both'),
  console.log,
)
console.log(report)
if (report.lost > 0) process.exitCode = 1

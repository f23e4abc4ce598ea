import { run } from '../packages/server/cli/check.ts'

/** Checks a file as `lyhord check … --json` does with the arguments given, and tells on standard error what it took. */
const start = performance.now()
const before = process.cpuUsage()
await run([...process.argv.slice(2), '--form', 'utredning', '--json', '--today', '2026-12-31'])
const milliseconds = performance.now() - start
const { user, system } = process.cpuUsage(before)
const used = {
  milliseconds,
  cpuMilliseconds: (user + system) / 1000,
  megabytes: process.resourceUsage().maxRSS / 1000,
}
process.stderr.write(`${JSON.stringify(used)}\n`)

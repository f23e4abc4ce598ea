// Every benchmark, one after the other, each in a process of its own: npm run bench [name …]. Quiet machines tell most.
import { globSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { basename } from 'node:path'
import { onNode24, root } from '../scripts/node24.mjs'
import { run } from '../scripts/stages.mjs'

onNode24()

const wanted = process.argv.slice(2)
const files = globSync('bench/*.bench.ts', { cwd: root }).sort()
const chosen = files.filter((f) => wanted.length === 0 || wanted.includes(basename(f, '.bench.ts')))

const load = () => loadavg()[0].toFixed(1)
console.log(
  `${new Date().toISOString().slice(0, 10)}, ${cpus().length} × ${cpus()[0]?.model.trim()}, ` +
    `${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}, ${process.platform}`,
)
let failed = false
for (const file of chosen) {
  console.log(`\n── ${basename(file, '.bench.ts')} (load before: ${load()})`)
  failed = (await run(process.execPath, [file])) !== 0 || failed
}
process.exitCode = failed ? 1 : 0

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { onNode24, root } from './node24.mjs'
import { tool } from './stages.mjs'

onNode24()
mkdirSync(join(root, '.cache'), { recursive: true })

// the longest first: two at a time end together only then
const projects = [
  'tsconfig.tests.json',
  'packages/web',
  'packages/server',
  'packages/intake',
  'packages/contract',
  'packages/catalogue',
  'packages/core',
]

const check = (project) => {
  const memory = `.cache/types-${project.replaceAll(/\W/g, '-')}.tsbuildinfo`
  return tool('typescript/bin/tsc', ['-p', project, '--incremental', '--tsBuildInfoFile', memory])
}

let failed = false
async function work() {
  for (let project = projects.shift(); project; project = projects.shift())
    if ((await check(project)) !== 0) failed = true
}

await Promise.all([work(), work()])
process.exitCode = failed ? 1 : 0

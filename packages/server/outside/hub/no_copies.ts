import { readFile, writeFile } from 'node:fs/promises'
import { connected } from './connect.ts'

const mark = '# Lyhörd: nobody copies the whole server'
const rules = [mark, 'host replication all all reject', ''].join('\n')

/**
 * Lets nobody copy the files of a server of our own, which a role that may replicate otherwise may (`pg_basebackup`).
 * Streams of single databases are another matter to PostgreSQL and go on.
 */
export const refuseCopies = (url: string): Promise<void> =>
  connected(url, async (client) => {
    const { rows } = await client.query<{ path: string }>(`select current_setting('hba_file') as path`)
    const path = rows[0]?.path
    if (path === undefined) throw new Error('the server does not say where pg_hba.conf is')
    const before = await readFile(path, 'utf8')
    if (!before.startsWith(mark)) await writeFile(path, `${rules}${before}`)
    await client.query('select pg_reload_conf()')
  })

import { join } from 'node:path'
import { type Words, words } from '@lyhord/core'
import { readAccess, urlOf } from './access.ts'
import { answers } from './answers.ts'
import type { Holder } from './folder_lock.ts'
import type { Opening } from './opening.ts'

/** The sentence for somebody who wants a data folder that another Lyhörd already holds. */
export function inUse(dataDir: string, holder: Holder | undefined): Words {
  const who = holder ? `lyhord ${holder.purpose}, process ${holder.pid}` : undefined
  return words(
    `Datamappen ${dataDir} används redan av en annan Lyhörd${who ? ` (${who})` : ''}. Stäng den först, eller välj en annan DATA_DIR.`,
    `The data folder ${dataDir} is already used by another Lyhörd${who ? ` (${who})` : ''}. Close that one first, or choose another DATA_DIR.`,
  )
}

/** Uses the database that the folder's holder runs, without owning it: closing it closes nothing. */
export async function openAsGuest(dataDir: string, holder: Holder | undefined): Promise<Opening> {
  const access = await readAccess(join(dataDir, 'postgres'))
  const url = access && urlOf(access, 'lyhord')
  if (!url || (await answers(url)) !== 'yes') return { ok: false, reason: inUse(dataDir, holder) }
  return { ok: true, database: { url, embedded: true, close: async () => undefined } }
}

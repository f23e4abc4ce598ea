import type { ProblemDetail } from '@lyhord/contract'
import { addDays, words } from '@lyhord/core'
import { refuse } from '../../http/refusal.ts'
import type { Clock } from '../../outside/clock.ts'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { findImport } from '../../queries/imports.ts'
import { listKeys } from '../../queries/keys.ts'
import {
  deleteOriginal,
  findOriginal,
  insertOriginal,
  insertPart,
  type KeptOriginal,
  type Sealing,
} from '../../queries/originals.ts'
import { findSettings } from '../../queries/tenants.ts'

interface Part {
  readonly number: number
  readonly sealed: Buffer
}

/** What there is of an original after a part of it came; `completed`: with this part it became whole. */
interface Kept {
  readonly original: KeptOriginal | undefined
  readonly completed: boolean
}

/** Keeps a part of the original of an import, sealed with the key in use, where the tenant has said for how long. */
export const keepPart = async (db: TenantDb, sealing: Sealing, part: Part, clock: Clock): Promise<Kept> => {
  const wrong = whatIsWrong(sealing, part)
  if (wrong) throw refuse('not_valid', [wrong])
  const until = addDays(clock.today(), await daysToKeep(db, sealing))
  const there = await findOriginal(db, sealing.id, clock.today())
  if (there?.seal !== sealing.seal) {
    if (part.number !== 0 || isWhole(there)) throw refuse('original_not_kept')
    await deleteOriginal(db, sealing.id)
    await insertOriginal(db, sealing, { at: clock.now(), until })
  }
  const came = await insertPart(db, sealing, part.number, part.sealed)
  const original = await findOriginal(db, sealing.id, clock.today())
  return { original, completed: came && isWhole(original) }
}

const isWhole = (original: KeptOriginal | undefined): boolean =>
  original !== undefined && original.came === original.parts

/** Refused where originals are not kept, of an import that is no longer, and sealed with another key than the one in use. */
const daysToKeep = async (db: TenantDb, { id, check }: Sealing): Promise<number> => {
  const found = await findImport(db, id)
  if (!found) throw refuse('not_found')
  const inUse = (await listKeys(db)).find((key) => key.retiredAt === null)
  const { originalDays } = await findSettings(db)
  const isGone = found.state === 'undone' || found.state === 'discarded'
  if (originalDays === null || isGone || inUse?.check !== check) throw refuse('original_not_kept')
  return originalDays
}

/** How every age file begins that a secret opens. */
const beginning = 'age-encryption.org/v1\n-> scrypt '

/** A file that somebody forgot to seal is told by its beginning. */
const whatIsWrong = ({ parts }: Sealing, { number, sealed }: Part): ProblemDetail | undefined => {
  if (number >= parts)
    return { at: 'params.part', message: words('Delen finns inte.', 'There is no such part.') }
  if (number > 0 || sealed.toString('latin1', 0, beginning.length) === beginning) return undefined
  return { at: 'sealed', message: words('Filen är inte förseglad.', 'The file is not sealed.') }
}

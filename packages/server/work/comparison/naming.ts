import { createHmac } from 'node:crypto'
import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { listOwnCodes } from '../../queries/release_tables.ts'
import type { ReleaseRow } from '../../queries/releases.ts'

/** How the members of a release are called for one reader. */
export interface Naming {
  /** What stands for a code or a label: itself, or the key of a member that the reader may not see the name of. */
  readonly keyOf: (label: string) => string
  /** The key of a member as one that is not named. */
  readonly opaqueKeyOf: (code: string) => string
  /** Whether the reader may see who a member is. */
  readonly sees: (code: string) => boolean
  readonly isMine: (code: string) => boolean
}

/** Who reads: in which house, and by which codes that house has submitted to the release. */
export interface Reader {
  readonly tenant: string
  readonly codes: readonly string[]
}

/** The reader of a release in the house of this transaction; without a house nobody's own. */
export const readerOf = async (db: TenantDb, release: string): Promise<Reader> => ({
  tenant: db.tenant,
  codes: await listOwnCodes(db, release),
})

/**
 * The naming of a release: a member is named when all that it has submitted to it may be; the region that made it sees all,
 * and each its own. The key of one that is not named is another in every release and tells no order.
 */
export const namingOf = (
  { tenant, input, salt }: Pick<ReleaseRow, 'tenant' | 'input' | 'salt'>,
  reader: Reader,
): Naming => {
  const reported = input.periods.flatMap((p) => p.members.filter((m) => m.reported))
  const unnamed = new Set(reported.flatMap(({ code, named }) => (named === true ? [] : [code])))
  const sees = (code: string) => !unnamed.has(code) || reader.tenant === tenant || reader.codes.includes(code)
  const opaqueKeyOf = (code: string) => keyUnder(salt, code)
  return {
    sees,
    isMine: (code) => reader.codes.includes(code),
    opaqueKeyOf,
    keyOf: (label) => (sees(label) ? label : opaqueKeyOf(label)),
  }
}

/** Upper case first: no code and no area begins so. */
const keyUnder = (salt: string, code: string): string =>
  `K-${createHmac('sha256', salt).update(code).digest('hex').slice(0, 10)}`

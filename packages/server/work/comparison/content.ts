import type { TenantDb } from '../../outside/database/tenant_db.ts'
import { listTallies } from '../../queries/tallies.ts'
import { checksumOf } from './checksum.ts'

/** What a board would submit of a half-year: its tallies in the fixed grid, and the checksum of exactly these. */
export const contentOfSubmission = async (
  db: TenantDb,
  form: string,
  period: string,
): Promise<{
  readonly tallies: Awaited<ReturnType<typeof listTallies>>
  readonly checksum: string
}> => {
  const tallies = (await listTallies(db, form)).filter((row) => row.period === period)
  return { tallies, checksum: checksumOf({ form, period, tallies }) }
}

import type { Settings } from '../settings.ts'
import { openEmbedded } from './embedded.ts'
import { openExternal } from './external.ts'
import { explainFailure } from './failure.ts'
import type { Opening, OpenOptions } from './opening.ts'

export type { Database, Opening, OpenOptions } from './opening.ts'

const fromTheSystem = (error: unknown): error is Error => error instanceof Error && 'code' in error

/**
 * Opens the product's database: the one in DATABASE_URL when given (nothing is started), otherwise a PostgreSQL of
 * our own in the data folder, made at the first start, adopted after a crash, kept up, and stopped by `close`.
 */
export async function openDatabase(settings: Settings, options: OpenOptions): Promise<Opening> {
  const say = options.say ?? (() => undefined)
  if (settings.databaseUrl) return openExternal(settings.databaseUrl, say)
  try {
    return await openEmbedded(settings.dataDir, { share: false, durable: true, ...options, say })
  } catch (error) {
    if (!fromTheSystem(error)) throw error
    return { ok: false, reason: explainFailure(error.message) }
  }
}

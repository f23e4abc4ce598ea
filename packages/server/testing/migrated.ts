import { createHash } from 'node:crypto'
import { migrations } from '../migrations/index.ts'
import { migrate } from '../outside/database/migrate.ts'
import type { Template } from './database.ts'

const steps = createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 16)

/** The template of Lyhörd's own empty database, all migrations applied: `await withTestDatabase(migrated)`. */
export const migrated: Template = { name: `migrated_${steps}`, prepare: migrate }

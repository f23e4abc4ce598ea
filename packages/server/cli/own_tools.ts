import { words } from '@lyhord/core'
import type { Refused } from '../outside/files/problem.ts'

/** Backup and restore are for the embedded database only. */
export const useOwnTools: Refused = {
  problem: {
    id: 'egen-databas',
    title: words(
      'Databasen i DATABASE_URL säkerhetskopieras med PostgreSQL:s egna verktyg.',
      "The database in DATABASE_URL is backed up with PostgreSQL's own tools.",
    ),
    remedy: words('Använd pg_dump och pg_restore.', 'Use pg_dump and pg_restore.'),
  },
}

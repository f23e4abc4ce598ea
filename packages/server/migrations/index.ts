import { foundation } from './0001_foundation.ts'

/** Every migration in order. Frozen once released: only add. */
export const migrations: readonly { readonly id: string; readonly sql: string }[] = [
  { id: '0001_foundation', sql: foundation },
]

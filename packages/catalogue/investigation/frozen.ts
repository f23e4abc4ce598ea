/**
 * Published form versions by id and version: SHA-256 of their shape (see `shape.ts`). A published version is never
 * changed: its words may be improved, but a new code, question or condition makes a new version.
 */
export const frozen: Readonly<Record<string, string>> = {
  'utredning-1': 'ee6b57db3f20cf0ed3313f676669794ee4c8a0eb254c9de1509d6f6f97e31ee7',
}

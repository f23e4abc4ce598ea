/** Published form versions by id and version: SHA-256 of their shape (see `shape.ts`), never changed. */
export const frozen: Readonly<Record<string, string>> = {
  'aktualisering-1': '4d1b25f5d02639c12a55e3d13a67ee6bb6342bfdeef4a5458ea233bab7099abe',
}

/** Published form versions by id and version: SHA-256 of their shape (see `shape.ts`), never changed. */
export const frozen: Readonly<Record<string, string>> = {
  'insats_uppfoljning-1': '85905829ee55c14793d13127126ac811b6580834d7e94900de448e831fd777ea',
}

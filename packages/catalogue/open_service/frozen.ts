/** Published form versions by id and version: SHA-256 of their shape (see `shape.ts`), never changed. */
export const frozen: Readonly<Record<string, string>> = {
  'oppen_insats-1': 'bbe8fe22509309bdb92033e51f2fe63a4833bf4caa072b9289a728be06f12f01',
  'oppen_insats_mangd-1': 'f3ba4a1922438a7a6d78d5249f2198fe439fad820efd80ec3b71b6d81ec8bcd9',
  'oppen_insats_resurs-1': '54881d05bac0ecbb8b83dbf96d86bb97a9f0ab7ae8f34f02815842324fd85031',
}

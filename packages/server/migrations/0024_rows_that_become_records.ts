/**
 * What a row of an import becomes is named when it comes: results are made of it while it is taken in, before the record is
 * there. Local ids are compared byte by byte, as pseudonyms are: in Swedish order each comparison takes several times as long.
 */
export const rowsThatBecomeRecords = `
alter table import_rows
  add column becomes uuid not null default gen_random_uuid(),
  alter column local_id type text collate "C";
alter table records alter column local_id type text collate "C";
`

/**
 * What a file held and how much of it stayed where it was, what was stored when rows were held against it (so that what
 * has changed since is seen when they are taken in), and which own questions a record had before an import.
 */
export const importsContinued = `
alter table imports
  /* Rows that the file had; null when the caller has not said. */
  add column file_rows integer check (file_rows >= 0),
  /* Records of the file that have errors and stay on the device. */
  add column stayed integer not null default 0 check (stayed >= 0),
  /* Rows that have come in all, where it has been opened again; those that came otherwise. */
  add column sent integer check (sent >= 0),
  /* How many records of the form there were when the rows were held against them, in how many versions, the latest when. */
  add column seen jsonb,
  /* Counts and causes of the check before this one, where records had changed after it. */
  add column before jsonb;
alter table import_records add column own_form_before text;
create index records_withdrawn on records (tenant_id, form_id, local_id)
  where state = 'withdrawn' and second_of is null;
`

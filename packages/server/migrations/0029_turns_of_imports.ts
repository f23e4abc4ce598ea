/**
 * An import that is opened again may amend what it made or amended before. Each version it makes is traced, with the one
 * it is taken back to: `restores` is 0 where the import made the record itself, and the record is withdrawn. An import
 * names the key that its pseudonyms were made with, by the key's check value.
 */
export const turnsOfImports = `
alter table import_records add column restores integer;
update import_records m set restores = coalesce(
  (select 0 from records r where r.tenant_id = m.tenant_id and r.record_id = m.record_id
    and r.import_id = m.import_id and m.version = 2),
  (select max(v.version) from record_versions v
    where v.tenant_id = m.tenant_id and v.record_id = m.record_id and v.version < m.version),
  m.version - 1);
alter table import_records
  alter column restores set not null,
  add check (restores >= 0 and restores < version),
  drop constraint import_records_pkey,
  add primary key (tenant_id, import_id, record_id, version);
alter table imports add column key_check text check (key_check ~ '^[0-9a-f]{32}$');
`

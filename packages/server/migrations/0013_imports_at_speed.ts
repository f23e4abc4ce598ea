/**
 * A hundred thousand records come in one statement, and what was asked of the database for each of them took most of
 * the time. That a record belongs to a collection, to people and to an import that are there is now asked once a
 * statement when it is an import's, and row by row otherwise: nobody who works here may delete any of those three. A
 * pseudonym is compared byte by byte, and told from other texts without a regular expression.
 */
export const importsAtSpeed = `
alter table records
  drop constraint records_tenant_id_collection_id_fkey,
  drop constraint records_tenant_id_created_by_fkey,
  drop constraint records_tenant_id_changed_by_fkey,
  drop constraint records_tenant_id_import_id_fkey,
  drop constraint records_child_check,
  alter column child type text collate "C",
  add constraint records_child_check check (length(child) = 64 and encode(decode(child, 'hex'), 'hex') = child);
alter table import_rows alter column child type text collate "C", drop constraint import_rows_tenant_id_import_id_fkey;

create function record_refers() returns trigger language plpgsql as $$
begin
  if not exists (select from collections c where c.tenant_id = new.tenant_id and c.collection_id = new.collection_id)
    or not exists (select from users u where u.tenant_id = new.tenant_id and u.user_id = new.created_by)
    or new.changed_by <> new.created_by
      and not exists (select from users u where u.tenant_id = new.tenant_id and u.user_id = new.changed_by)
    or new.import_id is not null
      and not exists (select from imports i where i.tenant_id = new.tenant_id and i.import_id = new.import_id)
  then raise foreign_key_violation using message = 'a record refers to what is not there'; end if;
  return null;
end $$;
create trigger record_refers after insert on records for each row when (new.import_id is null)
  execute function record_refers();
create trigger record_refers_still after update on records for each row
  when (new.collection_id <> old.collection_id or new.created_by <> old.created_by or new.changed_by <> old.changed_by
    or new.import_id is distinct from old.import_id or new.tenant_id <> old.tenant_id)
  execute function record_refers();

create function imported_records_refer() returns trigger language plpgsql as $$
begin
  if exists (select from
      (select distinct tenant_id, collection_id, created_by, changed_by, import_id from added where import_id is not null) a
    where not exists (select from imports i where i.tenant_id = a.tenant_id and i.import_id = a.import_id)
      or not exists (select from collections c where c.tenant_id = a.tenant_id and c.collection_id = a.collection_id)
      or not exists (select from users u where u.tenant_id = a.tenant_id and u.user_id = a.created_by)
      or not exists (select from users u where u.tenant_id = a.tenant_id and u.user_id = a.changed_by))
  then raise foreign_key_violation using message = 'a record refers to what is not there'; end if;
  return null;
end $$;
create trigger imported_records_refer after insert on records referencing new table as added for each statement
  execute function imported_records_refer();
`

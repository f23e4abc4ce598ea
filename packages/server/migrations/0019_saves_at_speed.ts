/**
 * Those who save at once share their statements, and what the database asked and wrote for each of them took most of its
 * time. Acts are logged by one call for all of a transaction's: the head of the chain is read and written once, and each
 * entry hashes the one before as ever. The house has no other way into the log. What an added record refers to is asked
 * once a statement, as it was for imports.
 */
export const savesAtSpeed = `
create or replace function audit_text(e audit_log) returns text language plpgsql immutable as $$
begin
  return concat_ws(chr(31), e.tenant_id, e.number, extract(epoch from e.at), coalesce(e.user_id::text, '-'), e.act,
    coalesce(e.record_id::text, '-'), coalesce(e.purpose, '-'), coalesce(e.count::text, '-'));
end $$;

create type audit_act as (user_id uuid, act text, record_id uuid, purpose text, count integer);

/* In the log of the tenant whose transaction it is, in the order given. Locks the tenant's chain until the commit. */
create function log_acts(acts audit_act[]) returns void language plpgsql security definer set search_path = public as $$
declare own constant uuid := current_setting('lyhord.tenant'); head audit_heads; act audit_act; entry audit_log;
  entries audit_log[] := '{}';
begin
  select * into head from audit_heads where tenant_id = own for update;
  if not found then
    insert into audit_heads (tenant_id) values (own) on conflict do nothing;
    select * into head from audit_heads where tenant_id = own for update;
  end if;
  foreach act in array acts loop
    head.number := head.number + 1;
    entry := (own, head.number, clock_timestamp(), act.user_id, act.act, act.record_id, act.purpose, act.count, null);
    head.hash := sha256(head.hash || convert_to(audit_text(entry), 'UTF8'));
    entry.hash := head.hash;
    entries := entries || entry;
  end loop;
  insert into audit_log select * from unnest(entries);
  update audit_heads set number = head.number, hash = head.hash where tenant_id = own;
end $$;
revoke execute on function log_acts from public;
grant execute on function log_acts to lyhord_app;
revoke insert on audit_log from lyhord_app;
do $$ begin execute format('create policy chaining on audit_log for insert to %I with check (true)', current_user); end $$;
drop trigger chain_audit on audit_log;
drop function chain_audit;

create function added_records_refer() returns trigger language plpgsql as $$
begin
  if exists (select from (select distinct tenant_id, collection_id, created_by, changed_by, import_id from added) a
    where not exists (select from collections c where c.tenant_id = a.tenant_id and c.collection_id = a.collection_id)
      or not exists (select from users u where u.tenant_id = a.tenant_id and u.user_id = a.created_by)
      or a.changed_by <> a.created_by
        and not exists (select from users u where u.tenant_id = a.tenant_id and u.user_id = a.changed_by)
      or a.import_id is not null
        and not exists (select from imports i where i.tenant_id = a.tenant_id and i.import_id = a.import_id))
  then raise foreign_key_violation using message = 'a record refers to what is not there'; end if;
  return null;
end $$;
drop trigger record_refers on records;
drop trigger imported_records_refer on records;
drop function imported_records_refer;
create trigger added_records_refer after insert on records referencing new table as added for each statement
  execute function added_records_refer();
`

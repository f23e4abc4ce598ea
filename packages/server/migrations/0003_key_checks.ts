/**
 * Check values of the keys that a tenant's pseudonyms are made with, and the proofs of each change of key. A key is
 * never here; nor are the pairs of a change, which would link what the change was to part.
 */
export const keyChecks = `
create table key_checks (
  tenant_id uuid not null references tenants,
  check_value text not null check (check_value ~ '^[0-9a-f]{32}$'),
  made_on date not null,
  registered_by uuid not null,
  registered_at timestamptz not null,
  retired_at timestamptz,
  primary key (tenant_id, check_value),
  foreign key (tenant_id, registered_by) references users
);
create unique index key_checks_one_in_use on key_checks (tenant_id) where retired_at is null;

create table key_changes (
  tenant_id uuid not null,
  change_id uuid not null,
  from_check text not null,
  to_check text not null,
  pairs integer not null check (pairs >= 0),
  linked integer not null check (linked >= 0),
  old_proof text not null check (old_proof ~ '^[0-9a-f]{64}$'),
  new_proof text not null check (new_proof ~ '^[0-9a-f]{64}$'),
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (tenant_id, change_id),
  foreign key (tenant_id, from_check) references key_checks,
  foreign key (tenant_id, to_check) references key_checks,
  foreign key (tenant_id, changed_by) references users
);

/* Pseudonyms from before the latest change of key, until they are linked to the key in use. */
create table key_left (
  tenant_id uuid not null references tenants,
  child text not null check (child ~ '^[0-9a-f]{64}$'),
  primary key (tenant_id, child)
);

do $$
declare t text;
begin
  foreach t in array array['key_checks', 'key_changes', 'key_left'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_tenant on %I to lyhord_app
      using (tenant_id = nullif(current_setting(''lyhord.tenant'', true), '''')::uuid)', t);
  end loop;
end $$;
grant select, insert, update on key_checks to lyhord_app;
grant update on import_records to lyhord_app;
grant select, insert on key_changes to lyhord_app;
grant select, insert, delete on key_left to lyhord_app;
`

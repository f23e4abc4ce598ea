/**
 * Original files of imports, sealed in the browser with a key that is never here, in parts; only where the tenant has
 * said for how many days. What is sealed cannot be compressed.
 */
export const originals = `
alter table tenants add column original_days integer check (original_days between 1 and 90);

create table import_originals (
  tenant_id uuid not null,
  import_id uuid not null,
  /* One sealing of the file: parts of two have nothing in common. */
  seal uuid not null,
  parts integer not null check (parts between 1 and 128),
  key_check text not null,
  kept_by uuid not null,
  kept_at timestamptz not null,
  /* The last day that it is kept. */
  until date not null,
  primary key (tenant_id, import_id),
  foreign key (tenant_id, import_id) references imports,
  foreign key (tenant_id, key_check) references key_checks,
  foreign key (tenant_id, kept_by) references users
);

create table import_original_parts (
  tenant_id uuid not null,
  import_id uuid not null,
  part integer not null check (part between 0 and 127),
  sealed bytea not null check (octet_length(sealed) between 1 and 524288),
  primary key (tenant_id, import_id, part),
  foreign key (tenant_id, import_id) references import_originals on delete cascade
);
alter table import_original_parts alter column sealed set storage external;

do $$
declare t text;
begin
  foreach t in array array['import_originals', 'import_original_parts'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_tenant on %I to lyhord_app
      using (tenant_id = nullif(current_setting(''lyhord.tenant'', true), '''')::uuid)', t);
  end loop;
end $$;
grant select, insert, update, delete on import_originals to lyhord_app;
grant select, insert on import_original_parts to lyhord_app;
`

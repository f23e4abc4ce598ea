/**
 * Imports: rows that wait to be judged and taken in, which records an import has made, and how source systems are
 * mapped. Jobs have a schema and a role of their own, `lyhord_jobs`, which sees nothing else.
 */
export const imports = `
do $$ begin create role lyhord_jobs nologin; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin
  execute format('grant lyhord_jobs to %I', current_user);
exception when unique_violation or internal_error then null; end $$;
create schema lyhord_jobs authorization lyhord_jobs;

alter table record_versions drop constraint record_versions_why_check;
alter table record_versions add constraint record_versions_why_check
  check (why in ('rattelse', 'nya_uppgifter', 'fel_arende', 'dubblett', 'annat', 'import', 'angrad_import'));

create table mappings (
  tenant_id uuid not null references tenants,
  mapping_id uuid not null,
  form_id text not null check (length(form_id) between 1 and 64),
  source text not null check (length(source) between 1 and 120),
  version integer not null check (version >= 1),
  primary key (tenant_id, mapping_id),
  unique (tenant_id, form_id, source)
);

create table mapping_versions (
  tenant_id uuid not null,
  mapping_id uuid not null,
  version integer not null check (version >= 1),
  form_version integer not null check (form_version >= 1),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  saved_by uuid not null,
  saved_at timestamptz not null,
  primary key (tenant_id, mapping_id, version),
  foreign key (tenant_id, mapping_id) references mappings on delete cascade,
  foreign key (tenant_id, saved_by) references users
);

create table imports (
  tenant_id uuid not null references tenants,
  import_id uuid not null,
  collection_id uuid not null,
  form_id text not null,
  form_version integer not null check (form_version >= 1),
  state text not null default 'receiving' check (state in
    ('receiving', 'checking', 'checked', 'applying', 'applied', 'undoing', 'undone', 'discarded')),
  source text check (length(source) between 1 and 120),
  /* No reference: the import says what it was mapped with, also when that mapping is gone. */
  mapping_id uuid,
  mapping_version integer,
  checksum text not null check (checksum ~ '^[0-9a-f]{64}$'),
  row_count integer not null check (row_count >= 0),
  received integer not null default 0 check (received between 0 and row_count),
  /* Rows that the job under way has done, of how many, and how fast. */
  done integer not null default 0 check (done >= 0),
  due integer not null default 0 check (due >= 0),
  rows_per_second integer not null default 0 check (rows_per_second >= 0),
  /* Rows by outcome, and findings by cause, as the check left them. No answers. */
  counts jsonb,
  causes jsonb,
  mode text check (mode in ('all', 'good')),
  accepted jsonb not null default '{}' check (jsonb_typeof(accepted) = 'object'),
  created integer,
  amended integer,
  held integer,
  applied_by uuid,
  applied_at timestamptz,
  withdrawn integer,
  restored integer,
  kept integer,
  undone_by uuid,
  undone_at timestamptz,
  trouble text check (trouble in ('changed_meanwhile', 'fault')),
  begun_by uuid not null,
  begun_at timestamptz not null,
  /* Whoever asked for the job under way: it works in their name. */
  errand_by uuid,
  expires_at timestamptz,
  primary key (tenant_id, import_id),
  foreign key (tenant_id, collection_id) references collections,
  foreign key (tenant_id, begun_by) references users,
  foreign key (tenant_id, applied_by) references users,
  foreign key (tenant_id, undone_by) references users,
  foreign key (tenant_id, errand_by) references users,
  check ((mapping_id is null) = (mapping_version is null)),
  check ((applied_at is null) = (created is null)),
  check ((undone_at is null) = (withdrawn is null))
);
create index imports_latest on imports (tenant_id, begun_at);
create index imports_of_file on imports (tenant_id, collection_id, checksum) where state = 'applied';

/*
 * Rows as they were read, until the import is applied, discarded or expired: [{row, answers, reasons?, given?}], where
 * "given" is what came when a cell of it could not be read.
 */
create table import_chunks (
  tenant_id uuid not null,
  import_id uuid not null,
  chunk integer not null check (chunk >= 0),
  first_row integer not null check (first_row >= 1),
  last_row integer not null,
  row_count integer not null check (row_count >= 1),
  digest bytea not null,
  content jsonb not null check (jsonb_typeof(content) = 'array'),
  /* The day whose rules its rows have been held against. */
  judged_on date not null,
  primary key (tenant_id, import_id, chunk),
  foreign key (tenant_id, import_id) references imports on delete cascade,
  check (first_row <= last_row)
);
/* Kept for a short time: compressing costs more than it saves. */
alter table import_chunks alter column content set storage external;

/* What is known of each row, until it is taken in, discarded or expired. */
create table import_rows (
  tenant_id uuid not null,
  import_id uuid not null,
  row_no integer not null check (row_no >= 1),
  outcome text not null check (outcome in ('new', 'changed', 'unchanged', 'faulty', 'queries')),
  /* The stored record with the same local id, at the version that was compared. */
  record_id uuid,
  record_version integer,
  /* Where they are not those of the chunk: answers to questions that are not asked have been left out. */
  answers jsonb check (jsonb_typeof(answers) = 'object'),
  reasons jsonb not null default '{}' check (jsonb_typeof(reasons) = 'object'),
  /* Rules whose queries have no reason. */
  unexplained text[] not null default '{}',
  findings jsonb,
  /* What came, when there is something to say about it. */
  given jsonb,
  local_id text,
  child text,
  opened_on date,
  closed_on date,
  primary key (tenant_id, import_id, row_no),
  foreign key (tenant_id, import_id) references imports on delete cascade,
  check ((record_id is null) = (record_version is null))
);

/* The import that created a record, with its first version. */
alter table records add column import_id uuid,
  add foreign key (tenant_id, import_id) references imports;

/* Which version of which record an import amended: how it is traced and undone. */
create table import_records (
  tenant_id uuid not null,
  import_id uuid not null,
  record_id uuid not null,
  version integer not null check (version >= 2),
  /* Why queries were kept in the version before: record versions do not say. */
  reasons_before jsonb not null,
  primary key (tenant_id, import_id, record_id),
  foreign key (tenant_id, import_id) references imports on delete cascade,
  foreign key (tenant_id, record_id) references records on delete cascade
);
create index import_records_of_record on import_records (tenant_id, record_id);

do $$
declare t text;
begin
  foreach t in array array['mappings', 'mapping_versions', 'imports', 'import_chunks', 'import_rows', 'import_records'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_tenant on %I to lyhord_app
      using (tenant_id = nullif(current_setting(''lyhord.tenant'', true), '''')::uuid)', t);
  end loop;
end $$;

grant select, insert, update, delete on mappings, import_chunks, import_rows to lyhord_app;
grant select, insert, update on imports to lyhord_app;
grant select, insert, delete on mapping_versions, import_records to lyhord_app;
`

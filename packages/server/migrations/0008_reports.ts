/**
 * Reports: what was ordered, what the report says as it was read at one moment, and the files that were written of it.
 * They belong to the tenant alone and are removed when their time is out.
 */
export const reports = `
create table reports (
  tenant_id uuid not null references tenants,
  report_id uuid not null,
  kind text not null check (kind in ('lokal', 'sammanstalld')),
  form_id text not null check (length(form_id) between 1 and 64),
  ordered jsonb not null check (jsonb_typeof(ordered) = 'object'),
  state text not null default 'making' check (state in ('making', 'made', 'failed')),
  /* Every file is written from it, also when a stop comes between them. */
  document jsonb check (jsonb_typeof(document) = 'object'),
  asked_by uuid not null,
  asked_at timestamptz not null,
  /* The day in Sweden: the only date that the files carry. */
  asked_on date not null,
  expires_at timestamptz not null,
  primary key (tenant_id, report_id),
  foreign key (tenant_id, asked_by) references users,
  check (state <> 'made' or document is not null),
  check (expires_at > asked_at)
);
create index reports_latest on reports (tenant_id, asked_at);

create table report_files (
  tenant_id uuid not null,
  report_id uuid not null,
  format text not null check (format in ('pdf', 'docx', 'pptx', 'xlsx')),
  content bytea not null check (length(content) > 0),
  checksum text not null check (checksum ~ '^[0-9a-f]{64}$'),
  primary key (tenant_id, report_id, format),
  foreign key (tenant_id, report_id) references reports on delete cascade
);
/* Compressed already. */
alter table report_files alter column content set storage external;

do $$
declare t text;
begin
  foreach t in array array['reports', 'report_files'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_tenant on %I to lyhord_app
      using (tenant_id = nullif(current_setting(''lyhord.tenant'', true), '''')::uuid)', t);
  end loop;
end $$;
grant select, insert, delete on reports, report_files to lyhord_app;
grant update (state, document) on reports to lyhord_app;
`

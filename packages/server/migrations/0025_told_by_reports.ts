/**
 * What reports of a board's own results have told anybody, half-year by half-year: guarded tables of the board alone, so
 * that a later report is guarded beside them. They are kept when the report is removed: it has been read.
 */
export const toldByReports = `
create table told_by_reports (
  tenant_id uuid not null references tenants,
  form_id text not null,
  period text not null check (period ~ '^[0-9]{4}-H[12]$'),
  checksum text not null check (checksum ~ '^[0-9a-f]{64}$'),
  tables jsonb not null,
  primary key (tenant_id, form_id, period, checksum)
);
alter table told_by_reports enable row level security;
alter table told_by_reports force row level security;
create policy own_tenant on told_by_reports to lyhord_app
  using (tenant_id = nullif(current_setting('lyhord.tenant', true), '')::uuid);
grant select, insert on told_by_reports to lyhord_app;
`

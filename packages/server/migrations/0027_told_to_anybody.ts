/**
 * What has been told to anybody may be read by whoever publishes next, who is guarded beside it: a region reads what
 * reports of the boards that have submitted to it have told, and all read the tables of a release that has been withdrawn.
 */
export const toldToAnybody = `
create policy submitted on told_by_reports for select to lyhord_app
  using (exists (select from submissions s where s.tenant_id = told_by_reports.tenant_id
    and s.form_id = told_by_reports.form_id and s.period = told_by_reports.period
    and s.to_tenant = nullif(current_setting('lyhord.tenant', true), '')::uuid));
drop policy published on release_tables;
create policy published on release_tables for select to lyhord_app
  using (nullif(current_setting('lyhord.tenant', true), '') is not null and exists (select from releases r
    where r.tenant_id = release_tables.tenant_id and r.release_id = release_tables.release_id
      and r.published_at is not null));
`

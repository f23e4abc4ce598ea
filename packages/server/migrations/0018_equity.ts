/**
 * Equity given similar needs, for a region: what a board's strata come to travels beside its tallies, and what all boards'
 * come to together is released.
 */
export const equity = `
alter table submissions add column equity jsonb check (jsonb_typeof(equity) = 'array');

create table release_equity (
  tenant_id uuid not null,
  release_id uuid not null,
  period text not null,
  content jsonb not null check (jsonb_typeof(content) = 'array'),
  primary key (tenant_id, release_id, period),
  foreign key (tenant_id, release_id) references releases
);
create index release_equity_read on release_equity (release_id, period);
create trigger keep_released before insert or update or delete on release_equity
  for each row execute function keep_released();

alter table release_equity enable row level security;
alter table release_equity force row level security;
create policy own_tenant on release_equity to lyhord_app
  using (tenant_id = nullif(current_setting('lyhord.tenant', true), '')::uuid);
create policy published on release_equity for select to lyhord_app
  using (nullif(current_setting('lyhord.tenant', true), '') is not null and exists (select from releases r
    where r.tenant_id = release_equity.tenant_id and r.release_id = release_equity.release_id
      and r.state = 'published'));
grant select, insert on release_equity to lyhord_app;
`

/** Background figures of municipalities, by figure and year with where they come from; a value that is not known is null. */
export const background = `
create table background_years (
  tenant_id uuid not null references tenants,
  figure text not null check (figure ~ '^[A-Za-z0-9_]{1,40}$'),
  year integer not null check (year between 1900 and 2200),
  label text not null check (length(label) between 1 and 120),
  source text not null check (length(source) between 1 and 120),
  saved_by uuid not null,
  saved_at timestamptz not null default now(),
  primary key (tenant_id, figure, year),
  foreign key (tenant_id, saved_by) references users
);

create table background_values (
  tenant_id uuid not null,
  figure text not null,
  year integer not null,
  code text not null check (code ~ '^[0-9A-Z]{1,12}$'),
  gender text not null check (gender in ('T', 'K', 'M')),
  value double precision check (value between '-1e300' and '1e300'),
  primary key (tenant_id, figure, year, code, gender),
  foreign key (tenant_id, figure, year) references background_years on delete cascade
);

create table background_places (
  tenant_id uuid not null references tenants,
  code text not null check (code ~ '^[0-9A-Z]{1,12}$'),
  name text not null check (length(name) between 1 and 120),
  primary key (tenant_id, code)
);

do $$
declare t text;
begin
  foreach t in array array['background_years', 'background_values', 'background_places'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_tenant on %I to lyhord_app
      using (tenant_id = nullif(current_setting(''lyhord.tenant'', true), '''')::uuid)', t);
  end loop;
end $$;
grant select, insert, update, delete on background_years, background_values, background_places to lyhord_app;
`

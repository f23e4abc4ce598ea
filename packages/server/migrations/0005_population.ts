/** How many live in the tenant's area, by year, sex and age group: denominators of rates, with where they come from. */
export const population = `
create table population (
  tenant_id uuid not null references tenants,
  year integer not null check (year between 1900 and 2200),
  sex text not null check (length(sex) between 1 and 40),
  age_group text not null check (length(age_group) between 1 and 40),
  persons integer not null check (persons >= 0),
  primary key (tenant_id, year, sex, age_group)
);

create table population_years (
  tenant_id uuid not null references tenants,
  year integer not null,
  source text not null check (length(source) between 1 and 200),
  saved_by uuid not null,
  saved_at timestamptz not null default now(),
  primary key (tenant_id, year),
  foreign key (tenant_id, saved_by) references users
);

do $$
declare t text;
begin
  foreach t in array array['population', 'population_years'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_tenant on %I to lyhord_app
      using (tenant_id = nullif(current_setting(''lyhord.tenant'', true), '''')::uuid)', t);
  end loop;
end $$;
grant select, insert, update, delete on population, population_years to lyhord_app;
`

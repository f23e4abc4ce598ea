/**
 * Comparison: a region's areas, the tallies that boards submit to it, and what it releases. A submission is written in
 * the board's own tenant and can be read by the region it is addressed to, by nobody else. A published release can be
 * read in every tenant. The database lets a release go from one state to the next, and changes nothing else in it.
 */
export const releases = `
create table areas (
  tenant_id uuid not null references tenants,
  area_id text not null check (area_id ~ '^[a-z][a-z0-9_-]{0,39}$'),
  kind text not null check (kind in ('region', 'county', 'nation', 'group')),
  name text not null check (length(name) between 1 and 120),
  source text not null check (length(source) between 1 and 200),
  year integer check (year between 1900 and 2200),
  invented boolean not null default false,
  saved_by uuid not null,
  saved_at timestamptz not null default now(),
  primary key (tenant_id, area_id),
  foreign key (tenant_id, saved_by) references users
);

create table area_members (
  tenant_id uuid not null,
  area_id text not null,
  code text not null check (code ~ '^[0-9]{4}(-[0-9]{2})?$'),
  name text not null check (length(name) between 1 and 120),
  from_day date not null,
  to_day date,
  primary key (tenant_id, area_id, code, from_day),
  foreign key (tenant_id, area_id) references areas on delete cascade,
  check (to_day is null or from_day <= to_day)
);

create table submissions (
  tenant_id uuid not null references tenants,
  submission_id uuid not null,
  to_tenant uuid not null references tenants,
  form_id text not null,
  period text not null check (period ~ '^[0-9]{4}-H[12]$'),
  code text not null,
  name text not null,
  records integer not null check (records >= 0),
  tallies jsonb not null check (jsonb_typeof(tallies) = 'array'),
  checksum text not null check (checksum ~ '^[0-9a-f]{64}$'),
  submitted_by uuid not null,
  submitted_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, submission_id),
  foreign key (tenant_id, submitted_by) references users
);
create index submissions_sent on submissions (tenant_id, to_tenant, form_id, period);
create index submissions_received on submissions (to_tenant, form_id, period);

create table releases (
  tenant_id uuid not null references tenants,
  release_id uuid not null,
  number integer not null check (number >= 1),
  form_id text not null,
  periods text[] not null check (cardinality(periods) between 1 and 8),
  state text not null default 'making' check (state in ('making', 'made', 'failed', 'published', 'withdrawn')),
  policy jsonb not null,
  program text not null,
  /* The region's name, areas and members as they were, and who had reported. */
  input jsonb not null,
  input_checksum text not null check (input_checksum ~ '^[0-9a-f]{64}$'),
  output_checksum text check (output_checksum ~ '^[0-9a-f]{64}$'),
  audit jsonb,
  made_by uuid not null,
  made_at timestamptz not null default now(),
  done_at timestamptz,
  published_by uuid,
  published_at timestamptz,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  withdrawn_why text check (length(withdrawn_why) between 1 and 500),
  primary key (tenant_id, release_id),
  unique (tenant_id, number),
  foreign key (tenant_id, made_by) references users,
  foreign key (tenant_id, published_by) references users,
  foreign key (tenant_id, withdrawn_by) references users,
  check ((state = 'making') = (done_at is null)),
  constraint releases_audited check (state not in ('made', 'published', 'withdrawn')
    or ((audit ->> 'pass') = 'true' and output_checksum is not null) is true),
  check ((state in ('published', 'withdrawn')) = (published_at is not null and published_by is not null)),
  check ((state = 'withdrawn') = (withdrawn_at is not null and withdrawn_by is not null and withdrawn_why is not null))
);

create table release_inputs (
  tenant_id uuid not null,
  release_id uuid not null,
  submission_tenant uuid not null,
  submission_id uuid not null,
  primary key (tenant_id, release_id, submission_tenant, submission_id),
  foreign key (tenant_id, release_id) references releases,
  foreign key (submission_tenant, submission_id) references submissions
);
create index release_inputs_of_submission on release_inputs (submission_tenant, submission_id);

create table release_tables (
  tenant_id uuid not null,
  release_id uuid not null,
  indicator text not null,
  period text not null,
  grouping_id text not null,
  content jsonb not null,
  primary key (tenant_id, release_id, indicator, period, grouping_id),
  foreign key (tenant_id, release_id) references releases
);
create index release_tables_read on release_tables (release_id, indicator, period);

create function keep_release() returns trigger language plpgsql as $$
declare may_change text[];
begin
  if tg_op = 'DELETE' then raise exception 'a release is never removed'; end if;
  may_change := case
    when old.state = 'making' and new.state in ('made', 'failed') then array['state', 'audit', 'output_checksum', 'done_at']
    when old.state = 'made' and new.state = 'published' then array['state', 'published_by', 'published_at']
    when old.state = 'published' and new.state = 'withdrawn'
      then array['state', 'withdrawn_by', 'withdrawn_at', 'withdrawn_why'] end;
  if may_change is null then raise exception 'a release that is % is never %', old.state, new.state; end if;
  if to_jsonb(old) - may_change <> to_jsonb(new) - may_change then raise exception 'a release is never changed'; end if;
  return new;
end $$;
create trigger keep_release before update or delete on releases for each row execute function keep_release();

create function keep_released() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then raise exception 'what is released is never changed'; end if;
  if not exists (select from releases r where r.tenant_id = new.tenant_id and r.release_id = new.release_id
    and r.state = 'making') then
    raise exception 'the release is made already' using errcode = 'insufficient_privilege'; end if;
  return new;
end $$;
create trigger keep_released before insert or update or delete on release_tables
  for each row execute function keep_released();
create trigger keep_released before insert or update or delete on release_inputs
  for each row execute function keep_released();

do $$
declare t text;
begin
  foreach t in array array['areas', 'area_members', 'submissions', 'releases', 'release_inputs', 'release_tables'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_tenant on %I to lyhord_app
      using (tenant_id = nullif(current_setting(''lyhord.tenant'', true), '''')::uuid)', t);
  end loop;
end $$;
create policy addressed on submissions for select to lyhord_app
  using (to_tenant = nullif(current_setting('lyhord.tenant', true), '')::uuid);
create policy of_own_submission on release_inputs for select to lyhord_app
  using (submission_tenant = nullif(current_setting('lyhord.tenant', true), '')::uuid);
create policy published on releases for select to lyhord_app
  using (state in ('published', 'withdrawn') and nullif(current_setting('lyhord.tenant', true), '') is not null);
create policy published on release_tables for select to lyhord_app
  using (nullif(current_setting('lyhord.tenant', true), '') is not null and exists (select from releases r
    where r.tenant_id = release_tables.tenant_id and r.release_id = release_tables.release_id and r.state = 'published'));

grant select, insert, update, delete on areas, area_members to lyhord_app;
grant select, insert, delete on submissions to lyhord_app;
grant select, insert on releases, release_inputs, release_tables to lyhord_app;
grant update (state, audit, output_checksum, done_at, published_by, published_at, withdrawn_by, withdrawn_at,
  withdrawn_why) on releases to lyhord_app;
`

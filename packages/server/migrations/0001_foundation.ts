/**
 * The foundation: tenants, people, collections, records, tallies and the audit log. `tenant_id` comes first in every
 * tenant key. Two roles that cannot bypass row-level security work here: `lyhord_app` inside one tenant, named by the
 * setting `lyhord.tenant`, and `lyhord_gate` at the door, which sees people and their sessions but never a record.
 */
export const foundation = `
do $$ begin create role lyhord_app nologin; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role lyhord_gate nologin; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin
  execute format('grant lyhord_app, lyhord_gate to %I', current_user);
exception when unique_violation or internal_error then null; end $$;

/* How this installation began: it decides whether an empty house is a new one or one that waits for its people. */
create table installation (
  only_row boolean primary key default true check (only_row),
  begun_as text not null check (begun_as in ('demonstration', 'empty')),
  begun_at timestamptz not null default now()
);

create table tenants (
  tenant_id uuid primary key,
  code text not null check (code ~ '^[0-9]{4}(-[0-9]{2})?$'),
  name text not null check (length(name) between 1 and 120),
  kind text not null check (kind in ('board', 'district', 'region')),
  demonstration boolean not null default false,
  free_text boolean not null default false,
  retention_months integer check (retention_months between 1 and 1200),
  created_at timestamptz not null default now(),
  unique (code, name)
);

create table units (
  tenant_id uuid not null references tenants,
  unit_id uuid not null,
  name text not null check (length(name) between 1 and 120),
  open boolean not null default true,
  primary key (tenant_id, unit_id),
  unique (tenant_id, name)
);

create table users (
  tenant_id uuid not null references tenants,
  user_id uuid not null unique,
  email text not null unique check (email = lower(email) and length(email) <= 254),
  name text not null check (length(name) between 1 and 120),
  role text not null check (role in ('caseworker', 'lead', 'analyst', 'administrator')),
  unit_id uuid,
  state text not null check (state in ('invited', 'active', 'closed')),
  password_hash text,
  totp_secret text,
  totp_confirmed_at timestamptz,
  totp_last_step bigint not null default 0,
  last_seen_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (tenant_id, user_id),
  foreign key (tenant_id, unit_id) references units,
  check (state <> 'active' or password_hash is not null),
  check (totp_confirmed_at is null or totp_secret is not null)
);

create table invitations (
  tenant_id uuid not null,
  user_id uuid not null,
  token_hash bytea not null unique,
  valid_to timestamptz not null,
  used_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (tenant_id, user_id, token_hash),
  foreign key (tenant_id, user_id) references users
);

create table sessions (
  token_hash bytea primary key,
  tenant_id uuid not null,
  user_id uuid not null,
  state text not null check (state in ('second_step', 'signed_in')),
  created_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ends_at timestamptz not null,
  foreign key (tenant_id, user_id) references users
);
create index sessions_of_user on sessions (tenant_id, user_id);

/* Guesses at secrets, by keyed hashes of whom and where from; kept for minutes. */
create table attempts (
  attempt_id uuid not null,
  key_hash bytea not null,
  at timestamptz not null,
  primary key (attempt_id, key_hash)
);
create index attempts_by_key on attempts (key_hash, at);
create index attempts_by_time on attempts (at);

create table collections (
  tenant_id uuid not null references tenants,
  collection_id uuid not null,
  title text not null check (length(title) between 1 and 120),
  form_id text not null,
  form_version integer not null check (form_version >= 1),
  from_day date not null,
  to_day date not null,
  state text not null default 'open' check (state in ('open', 'closed')),
  expected integer check (expected between 1 and 100000),
  created_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (tenant_id, collection_id),
  foreign key (tenant_id, created_by) references users,
  check (from_day <= to_day)
);

/* Who takes part: the units named, or everybody when none is. */
create table collection_units (
  tenant_id uuid not null,
  collection_id uuid not null,
  unit_id uuid not null,
  primary key (tenant_id, collection_id, unit_id),
  foreign key (tenant_id, collection_id) references collections,
  foreign key (tenant_id, unit_id) references units
);

create table records (
  tenant_id uuid not null,
  record_id uuid not null,
  collection_id uuid not null,
  form_id text not null,
  form_version integer not null check (form_version >= 1),
  state text not null check (state in ('draft', 'submitted', 'withdrawn')),
  version integer not null default 1 check (version >= 1),
  answers jsonb not null check (jsonb_typeof(answers) = 'object'),
  reasons jsonb not null default '{}' check (jsonb_typeof(reasons) = 'object'),
  second_of uuid,
  local_id text check (length(local_id) between 1 and 40),
  child text check (child ~ '^[0-9a-f]{64}$'),
  opened_on date,
  closed_on date,
  created_by uuid not null,
  created_at timestamptz not null default now(),
  changed_by uuid not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, record_id),
  foreign key (tenant_id, collection_id) references collections,
  foreign key (tenant_id, second_of) references records,
  foreign key (tenant_id, created_by) references users,
  foreign key (tenant_id, changed_by) references users,
  check (second_of is null or second_of <> record_id)
);
create unique index records_local_id on records (tenant_id, form_id, local_id)
  where state = 'submitted' and second_of is null;
/* Second codings only: with every record in it, the planner would choose it to look for anything that is none. */
create unique index records_one_second on records (tenant_id, second_of)
  where second_of is not null and state <> 'withdrawn';
create index records_child on records (tenant_id, form_id, child) where child is not null;
create index records_in_collection on records (tenant_id, collection_id, state, changed_at);
create index records_closed on records (tenant_id, form_id, closed_on) where state = 'submitted' and second_of is null;

create table record_versions (
  tenant_id uuid not null,
  record_id uuid not null,
  version integer not null,
  state text not null,
  answers jsonb not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  /* Why the version after this one was made. */
  why text not null check (why in ('rattelse', 'nya_uppgifter', 'fel_arende', 'dubblett', 'annat')),
  why_text text check (length(why_text) between 1 and 500),
  primary key (tenant_id, record_id, version),
  foreign key (tenant_id, record_id) references records on delete cascade
);

create table flags (
  tenant_id uuid not null,
  flag_id uuid not null,
  record_id uuid not null,
  variable text not null check (length(variable) between 1 and 64),
  question text check (length(question) between 1 and 500),
  asked_by uuid not null,
  asked_at timestamptz not null default now(),
  answer_code text,
  answer_text text check (length(answer_text) between 1 and 500),
  answered_by uuid,
  answered_at timestamptz,
  primary key (tenant_id, flag_id),
  foreign key (tenant_id, record_id) references records on delete cascade,
  foreign key (tenant_id, asked_by) references users,
  foreign key (tenant_id, answered_by) references users,
  check ((answered_by is null) = (answered_at is null))
);
create unique index flags_one_open on flags (tenant_id, record_id, variable) where answered_at is null;

create table work_sessions (
  tenant_id uuid not null,
  session_id uuid not null,
  collection_id uuid not null,
  title text not null check (length(title) between 1 and 120),
  double_share double precision not null check (double_share between 0 and 1),
  started_by uuid not null,
  started_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (tenant_id, session_id),
  foreign key (tenant_id, collection_id) references collections,
  foreign key (tenant_id, started_by) references users
);
create unique index work_sessions_one_running on work_sessions (tenant_id, collection_id) where ended_at is null;

create table tallies (
  tenant_id uuid not null references tenants,
  form_id text not null,
  period text not null check (period ~ '^[0-9]{4}-H[12]$'),
  kon text not null,
  aldersgrupp text not null,
  records integer not null check (records >= 0),
  tallies jsonb not null,
  refreshed_at timestamptz not null,
  primary key (tenant_id, form_id, period, kon, aldersgrupp)
);

create table purges (
  tenant_id uuid not null references tenants,
  purge_id uuid not null,
  at timestamptz not null default now(),
  before_day date not null,
  records integer not null,
  proof text not null,
  purged_by uuid not null,
  primary key (tenant_id, purge_id),
  foreign key (tenant_id, purged_by) references users
);

create table audit_heads (
  tenant_id uuid primary key references tenants,
  number bigint not null default 0,
  hash bytea not null default '\\x'
);

create table audit_log (
  tenant_id uuid not null references tenants,
  number bigint not null,
  at timestamptz not null,
  user_id uuid,
  act text not null check (length(act) between 1 and 40),
  record_id uuid,
  purpose text check (length(purpose) between 1 and 200),
  count integer,
  hash bytea not null,
  primary key (tenant_id, number)
);
create index audit_by_user on audit_log (tenant_id, user_id, number);
create index audit_by_record on audit_log (tenant_id, record_id, number) where record_id is not null;

/* What is chained: every column of the entry, in this order, joined by a unit separator. */
create function audit_text(e audit_log) returns text language sql immutable as $$
  select concat_ws(chr(31), e.tenant_id, e.number, extract(epoch from e.at), coalesce(e.user_id::text, '-'), e.act,
    coalesce(e.record_id::text, '-'), coalesce(e.purpose, '-'), coalesce(e.count::text, '-'))
$$;

create function chain_audit() returns trigger language plpgsql security definer set search_path = public as $$
declare head audit_heads;
begin
  select * into head from audit_heads where tenant_id = new.tenant_id for update;
  if not found then
    insert into audit_heads (tenant_id) values (new.tenant_id) on conflict do nothing;
    select * into head from audit_heads where tenant_id = new.tenant_id for update;
  end if;
  new.number := head.number + 1;
  new.at := clock_timestamp();
  new.hash := sha256(head.hash || convert_to(audit_text(new), 'UTF8'));
  update audit_heads set number = new.number, hash = new.hash where tenant_id = new.tenant_id;
  return new;
end $$;
create trigger chain_audit before insert on audit_log for each row execute function chain_audit();

create function refuse_change() returns trigger language plpgsql as $$
begin raise exception 'the audit log is append-only'; end $$;
create trigger append_only before update or delete on audit_log for each row execute function refuse_change();
create trigger append_only_truncate before truncate on audit_log execute function refuse_change();

/* The first entry whose hash does not follow from the one before; null when the chain is whole. */
create function first_broken_audit(of_tenant uuid) returns bigint language plpgsql stable as $$
declare entry audit_log; expected bytea := '\\x'; expected_number bigint := 0;
begin
  for entry in select * from audit_log where tenant_id = of_tenant order by number loop
    expected_number := expected_number + 1;
    expected := sha256(expected || convert_to(audit_text(entry), 'UTF8'));
    if entry.number <> expected_number or entry.hash <> expected then return entry.number; end if;
  end loop;
  if exists (select from audit_heads h where h.tenant_id = of_tenant and (h.number <> expected_number or h.hash <> expected))
    then return expected_number + 1; end if;
  return null;
end $$;

do $$
declare t text;
begin
  foreach t in array array['tenants', 'units', 'users', 'invitations', 'sessions', 'collections', 'collection_units', 'records',
    'record_versions', 'flags', 'work_sessions', 'tallies', 'purges', 'audit_heads', 'audit_log'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy own_tenant on %I to lyhord_app
      using (tenant_id = nullif(current_setting(''lyhord.tenant'', true), '''')::uuid)', t);
  end loop;
  foreach t in array array['tenants', 'users', 'invitations', 'sessions'] loop
    execute format('create policy at_the_gate on %I to lyhord_gate using (true)', t);
  end loop;
  execute format('create policy chaining on audit_heads to %I using (true)', current_user);
end $$;

grant usage on schema public to lyhord_app, lyhord_gate;
grant select, insert, update on tenants to lyhord_app;
grant select, insert, update on units, users, invitations, collections, flags, work_sessions to lyhord_app;
grant select, insert, update, delete on records, record_versions, tallies, sessions to lyhord_app;
grant delete on flags to lyhord_app;
grant select, insert on purges, audit_log, collection_units to lyhord_app;
grant select on audit_heads to lyhord_app;
grant select, insert on tenants, installation to lyhord_gate;
grant select, insert, update on users, invitations to lyhord_gate;
grant select, insert, update, delete on sessions, attempts to lyhord_gate;
`

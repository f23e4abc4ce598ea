/**
 * What boards write to each other about released figures. A text is written in the board's own tenant, about a release of
 * a region that it belongs to: it is in one of the region's areas today, or has reported to a release of it. Those who
 * belong to the region read it; nobody else. Only the board changes its text, and only the region hides it: then others
 * do not see it. What was written before, and texts taken back, stay with the board.
 */
export const interpretations = `
create function tenant_here() returns uuid language sql stable as $$
  select nullif(current_setting('lyhord.tenant', true), '')::uuid
$$;

/* Asked as the owner, who sees this one table for it: a board reads nobody's areas. */
create function is_member_today(region uuid, of_code text) returns boolean
  language sql stable security definer set search_path = public as $$
  select exists (select from area_members m where m.tenant_id = region and m.code = of_code
    and m.from_day <= current_date and (m.to_day is null or m.to_day >= current_date))
$$;
do $$ begin
  execute format('create policy asking_members on area_members for select to %I using (true)', current_user);
end $$;

create function belongs_to(region uuid) returns boolean language sql stable as $$
  select coalesce(region = tenant_here(), false)
    or exists (select from release_inputs i where i.tenant_id = region and i.submission_tenant = tenant_here())
    or exists (select from tenants t where t.tenant_id = tenant_here() and t.kind <> 'region'
      and is_member_today(region, t.code))
$$;

create table interpretations (
  tenant_id uuid not null references tenants,
  interpretation_id uuid not null unique,
  region_id uuid not null,
  release_id uuid not null,
  form_id text not null,
  indicator text not null check (length(indicator) between 1 and 160),
  period text not null check (period ~ '^[0-9]{4}-H[12]$'),
  kind text not null check (kind in ('reading', 'action', 'question', 'answer')),
  answer_to uuid references interpretations (interpretation_id),
  /* The board as it was called. */
  code text not null,
  board text not null check (length(board) between 1 and 120),
  body text check (length(body) between 1 and 2000),
  version integer not null default 1 check (version >= 1),
  written_by uuid not null,
  /* Milliseconds: what a reader is shown and says to have read is the same moment. */
  written_at timestamptz(3) not null default clock_timestamp(),
  changed_at timestamptz,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  hidden_by uuid,
  hidden_at timestamptz,
  hidden_why text check (length(hidden_why) between 1 and 500),
  primary key (tenant_id, interpretation_id),
  foreign key (region_id, release_id) references releases,
  foreign key (tenant_id, written_by) references users,
  foreign key (tenant_id, withdrawn_by) references users,
  foreign key (region_id, hidden_by) references users,
  check ((kind = 'answer') = (answer_to is not null)),
  check ((withdrawn_at is null) = (body is not null) and (withdrawn_at is null) = (withdrawn_by is null)),
  check ((hidden_at is null) = (hidden_why is null) and (hidden_at is null) = (hidden_by is null))
);
create index interpretations_thread on interpretations (region_id, form_id, indicator, written_at);

/* What a text said before it was changed or taken back. */
create table interpretation_versions (
  tenant_id uuid not null,
  interpretation_id uuid not null,
  version integer not null check (version >= 1),
  body text not null,
  ended_by uuid not null,
  ended_at timestamptz not null default clock_timestamp(),
  primary key (tenant_id, interpretation_id, version),
  foreign key (tenant_id, interpretation_id) references interpretations,
  foreign key (tenant_id, ended_by) references users
);

/* What readers point out to the region. The board that wrote does not see it. */
create table interpretation_flags (
  tenant_id uuid not null references tenants,
  flag_id uuid not null,
  region_id uuid not null references tenants,
  interpretation_id uuid not null references interpretations (interpretation_id),
  why text not null check (length(why) between 1 and 500),
  flagged_by uuid not null,
  flagged_at timestamptz not null default clock_timestamp(),
  settled_by uuid,
  settled_at timestamptz,
  primary key (tenant_id, flag_id),
  foreign key (tenant_id, flagged_by) references users,
  foreign key (region_id, settled_by) references users,
  check ((settled_at is null) = (settled_by is null))
);
create unique index interpretation_flags_one_open on interpretation_flags (tenant_id, interpretation_id, flagged_by)
  where settled_at is null;
create index interpretation_flags_open on interpretation_flags (region_id, interpretation_id) where settled_at is null;

create table interpretation_reads (
  tenant_id uuid not null,
  user_id uuid not null,
  region_id uuid not null references tenants,
  form_id text not null,
  indicator text not null,
  read_at timestamptz(3) not null,
  primary key (tenant_id, user_id, region_id, form_id, indicator),
  foreign key (tenant_id, user_id) references users
);

/* When a person wants an e-mail; without a row never. origin: where they reach us, for the link. */
create table notice_choices (
  tenant_id uuid not null,
  user_id uuid not null,
  mail text not null check (mail in ('never', 'answers', 'all')),
  origin text not null check (length(origin) between 1 and 300),
  language text not null check (language in ('sv', 'en')),
  chosen_at timestamptz(3) not null default clock_timestamp(),
  tried_at timestamptz,
  mailed_at timestamptz(3),
  primary key (tenant_id, user_id),
  foreign key (tenant_id, user_id) references users
);

create function keep_interpretation() returns trigger language plpgsql as $$
declare may_change text[] := '{}';
begin
  if old.tenant_id = tenant_here() and old.withdrawn_at is null then
    may_change := may_change || array['body', 'version', 'changed_at', 'withdrawn_at', 'withdrawn_by']; end if;
  if old.region_id = tenant_here() then
    may_change := may_change || array['hidden_at', 'hidden_by', 'hidden_why']; end if;
  if to_jsonb(old) - may_change <> to_jsonb(new) - may_change then
    raise exception 'a text is changed by its board, and hidden by its region' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_interpretation before update on interpretations
  for each row execute function keep_interpretation();

do $$
declare t text;
begin
  foreach t in array array['interpretations', 'interpretation_versions', 'interpretation_flags', 'interpretation_reads',
    'notice_choices'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
  foreach t in array array['interpretation_versions', 'interpretation_reads', 'notice_choices'] loop
    execute format('create policy own_tenant on %I to lyhord_app using (tenant_id = tenant_here())', t);
  end loop;
end $$;

create policy own_text on interpretations for select to lyhord_app using (tenant_id = tenant_here());
create policy in_the_region on interpretations for select to lyhord_app using (region_id = tenant_here());
/* Which releases one sees is for their own policies to say. */
create policy among_those_who_belong on interpretations for select to lyhord_app
  using (hidden_at is null and belongs_to(region_id) and exists (select from releases r
    where r.tenant_id = region_id and r.release_id = interpretations.release_id and r.state in ('published', 'withdrawn')));
create policy writing on interpretations for insert to lyhord_app
  with check (tenant_id = tenant_here() and belongs_to(region_id) and hidden_at is null and exists (select from releases r
    where r.tenant_id = region_id and r.release_id = interpretations.release_id and r.form_id = interpretations.form_id
      and interpretations.period = any (r.periods)
      and (r.state in ('made', 'published') or (r.state = 'withdrawn' and kind = 'answer'))));
create policy changing on interpretations for update to lyhord_app
  using (tenant_id = tenant_here() or region_id = tenant_here())
  with check (tenant_id = tenant_here() or region_id = tenant_here());

create policy own_flag on interpretation_flags for select to lyhord_app using (tenant_id = tenant_here());
create policy in_the_region on interpretation_flags for select to lyhord_app using (region_id = tenant_here());
create policy pointing_out on interpretation_flags for insert to lyhord_app
  with check (tenant_id = tenant_here() and settled_at is null and exists (select from interpretations i
    where i.interpretation_id = interpretation_flags.interpretation_id and i.region_id = interpretation_flags.region_id));
create policy settling on interpretation_flags for update to lyhord_app
  using (region_id = tenant_here()) with check (region_id = tenant_here());

grant select, insert on interpretations, interpretation_versions, interpretation_flags to lyhord_app;
grant update (body, version, changed_at, withdrawn_by, withdrawn_at, hidden_by, hidden_at, hidden_why)
  on interpretations to lyhord_app;
grant update (settled_by, settled_at) on interpretation_flags to lyhord_app;
grant select, insert on interpretation_reads, notice_choices to lyhord_app;
grant update (read_at) on interpretation_reads to lyhord_app;
grant update (mail, origin, language, chosen_at, tried_at, mailed_at) on notice_choices to lyhord_app;
`

/**
 * The hub's database, beside the product's and apart from it: submitted tallies on their way, and nothing else. It is the
 * only database that is replicated, so what another house can ask of it is in it. Every step is frozen once released.
 */
export const hubSteps: readonly string[] = [
  `
/* The ends of links here. out: a region elsewhere that we send to. in: a member that sends to regions here. */
create table links (
  link_id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in ('out', 'in')),
  name text not null unique check (length(name) between 1 and 120),
  /* The role and the publication (out), or the subscription and its slot (in). */
  handle text not null unique check (handle ~ '^lyhord_[a-z0-9_]{1,50}$'),
  region uuid not null,
  /* The municipalities that a member may speak for. */
  codes text[] not null default '{}',
  made_at timestamptz not null default now()
);

/* A submission on its way: sent from here (link null), or arrived through a link. */
create table letters (
  to_tenant uuid not null,
  tenant_id uuid not null,
  submission_id uuid not null,
  payload jsonb not null,
  link text,
  at timestamptz not null default now(),
  /* Why it was not taken in. */
  held text,
  primary key (to_tenant, submission_id)
);
create index letters_of_link on letters (link);
alter table letters enable row level security;

/* What comes by replication is marked with the subscription it came through, whatever it says of itself. */
create function mark_arrival() returns trigger language plpgsql as $$
declare through text;
begin
  select s.subname into through from pg_stat_subscription s where s.pid = pg_backend_pid();
  if through is null then raise exception 'a letter came through no link'; end if;
  if tg_op <> 'INSERT' and old.link is distinct from through then
    raise exception 'a letter of another link cannot be changed'; end if;
  if tg_op = 'DELETE' then return old; end if;
  new.link := through;
  new.at := now();
  new.held := null;
  return new;
end $$;
create trigger mark_arrival before insert or update or delete on letters for each row execute function mark_arrival();
alter table letters enable replica trigger mark_arrival;

revoke all on schema public from public;
`,
]

/** The columns that travel, by name, so that a column added later stays here until the other side knows it. */
export const travelling = ['to_tenant', 'tenant_id', 'submission_id', 'payload'] as const

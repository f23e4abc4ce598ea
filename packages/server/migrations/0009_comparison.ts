/**
 * Comparison: a board chooses with each submission whether others may see its name, tallies know whether the child was
 * known before, and a release that met a fault says so instead of staying unmade.
 */
export const comparison = `
alter table submissions add column named boolean not null default false;

/* Makes the keys of those who are not named; never leaves the server. */
alter table releases add column key_salt uuid not null default gen_random_uuid();
alter table releases add column fault text check (fault in ('protection', 'program'));
alter table releases add constraint releases_fault check (fault is null or state = 'failed');
grant update (fault) on releases to lyhord_app;

create or replace function keep_release() returns trigger language plpgsql as $$
declare may_change text[];
begin
  if tg_op = 'DELETE' then raise exception 'a release is never removed'; end if;
  may_change := case
    when old.state = 'making' and new.state in ('made', 'failed')
      then array['state', 'audit', 'output_checksum', 'done_at', 'fault']
    when old.state = 'made' and new.state = 'published' then array['state', 'published_by', 'published_at']
    when old.state = 'published' and new.state = 'withdrawn'
      then array['state', 'withdrawn_by', 'withdrawn_at', 'withdrawn_why'] end;
  if may_change is null then raise exception 'a release that is % is never %', old.state, new.state; end if;
  if to_jsonb(old) - may_change <> to_jsonb(new) - may_change then raise exception 'a release is never changed'; end if;
  return new;
end $$;

/* 'alla': a grid of before this, which does not know. */
alter table tallies add column tidigare_kand text not null default 'alla';
alter table tallies drop constraint tallies_pkey;
alter table tallies add primary key (tenant_id, form_id, period, kon, aldersgrupp, tidigare_kand);
/* Made anew at the next start. */
delete from tallies;
`

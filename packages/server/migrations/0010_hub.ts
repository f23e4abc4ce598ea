/**
 * Many databases, one nation. A house may stand for one in another database: a region that boards here submit to, or a
 * board there whose submissions come here. Nobody works in such a house, and no record is ever in it.
 */
export const hub = `
/* elsewhere: the link through which the house is reached; left_at: when that link ended. */
alter table tenants add column elsewhere uuid;
alter table tenants add column left_at timestamptz;
alter table tenants add constraint tenants_left check (left_at is null or elsewhere is not null);

/* by_way_of: the link that a submission came through; who submitted it is known where it was submitted. */
alter table submissions alter column submitted_by drop not null;
alter table submissions add column by_way_of uuid;
alter table submissions add column withdrawn_at timestamptz;
alter table submissions add constraint submissions_sender check ((submitted_by is null) = (by_way_of is not null));
grant update (withdrawn_at, by_way_of) on submissions to lyhord_app;

create function keep_elsewhere_empty() returns trigger language plpgsql as $$
begin
  if exists (select from tenants t where t.tenant_id = new.tenant_id and t.elsewhere is not null) then
    raise exception 'the house is in another database' using errcode = 'insufficient_privilege'; end if;
  return new;
end $$;
create trigger keep_elsewhere_empty before insert on users for each row execute function keep_elsewhere_empty();
create trigger keep_elsewhere_empty before insert on collections for each row execute function keep_elsewhere_empty();
`

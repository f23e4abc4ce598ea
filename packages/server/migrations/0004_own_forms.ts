/** Forms of a tenant's own, alone or as questions added to one of the catalogue's; a published version never changes. */
export const ownForms = `
create table own_forms (
  tenant_id uuid not null references tenants,
  /* Random, so that no two tenants' forms are taken for each other. */
  form_id text not null check (form_id ~ '^egen_[0-9a-f]{8}$'),
  version integer not null check (version >= 1),
  own_form text not null unique check (own_form = form_id || '@' || version),
  extends text check (length(extends) between 1 and 64),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  /* Grows each time the draft is saved. */
  revision integer not null default 1 check (revision >= 1),
  saved_by uuid not null,
  saved_at timestamptz not null default now(),
  published_at timestamptz,
  primary key (tenant_id, form_id, version),
  unique (tenant_id, own_form),
  foreign key (tenant_id, saved_by) references users
);
create unique index own_forms_one_draft on own_forms (tenant_id, form_id) where published_at is null;

create function refuse_change_of_published() returns trigger language plpgsql as $$
begin
  if old.published_at is not null then raise exception 'a published form never changes'; end if;
  return coalesce(new, old);
end $$;
create trigger published_stays before update or delete on own_forms
  for each row execute function refuse_change_of_published();

alter table collections add column own_form text;
alter table collections add foreign key (tenant_id, own_form) references own_forms (tenant_id, own_form);
alter table records add column own_form text;
alter table records add foreign key (tenant_id, own_form) references own_forms (tenant_id, own_form);

alter table own_forms enable row level security;
alter table own_forms force row level security;
create policy own_tenant on own_forms to lyhord_app
  using (tenant_id = nullif(current_setting('lyhord.tenant', true), '')::uuid);
grant select, insert, update, delete on own_forms to lyhord_app;
`

/**
 * A row of an import is kept once, as what it says, beside its verdict: it was kept in its chunk, from which it was taken
 * out again each time something was asked of it. A chunk is now only what has come.
 */
export const rowsOfImports = `
alter table import_rows no force row level security;
alter table import_chunks no force row level security;
update import_rows i set answers = coalesce(i.answers, c.answers),
  given = coalesce(i.given, case when i.answers is not null or i.record_id is not null then
    jsonb_build_object('answers', c.answers, 'reasons', coalesce(c.reasons, '{}')) end)
from (select distinct on (k.tenant_id, k.import_id, (e ->> 'row')::int) k.tenant_id, k.import_id,
    (e ->> 'row')::int as row_no, e -> 'answers' as answers, e -> 'reasons' as reasons
  from import_chunks k, jsonb_array_elements(k.content) e
  order by k.tenant_id, k.import_id, (e ->> 'row')::int, k.chunk) c
where c.tenant_id = i.tenant_id and c.import_id = i.import_id and c.row_no = i.row_no;
update import_rows set answers = coalesce(answers, given -> 'read', given -> 'answers', '{}'),
  given = case when given ? 'read'
    then (given - 'read') || jsonb_build_object('unread', coalesce(nullif(given -> 'unread', 'null'), '{}')) else given end
where answers is null or given ? 'read';
alter table import_rows force row level security;
alter table import_chunks force row level security;

alter table import_chunks drop column content;
/* Rows are here for a short time: moving or compressing their answers, or tidying them early, costs more than it saves. */
alter table import_rows alter column answers set not null,
  set (toast_tuple_target = 8160, autovacuum_vacuum_insert_threshold = -1);
`

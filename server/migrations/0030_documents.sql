-- Documents that a step issued: frozen as they were composed, numbered without gap or double, rendered once. And the
-- series their numbers come from.

create schema documents;

-- One row per organ, year and kind of number. A number is taken by moving `next` in the transaction that uses it: who
-- comes second waits for the first to commit, and a step that fails leaves no gap.
create table documents.series (
  organ text not null,
  year integer not null,
  type text not null,
  next integer not null default 1,
  primary key (organ, year, type),
  constraint series_counts_from_one check (next >= 1)
) with (fillfactor = 50);

create table documents.document (
  id uuid primary key default gen_random_uuid(),
  matter_id uuid not null references matters.matter (id) deferrable initially deferred,
  sequence integer not null,
  -- Place among the documents of its step, from 1.
  position integer not null,
  form text not null,
  number text not null,
  title text not null,
  organ text not null,
  -- Null for what stays in the file and is numbered within its matter.
  series_type text,
  series_year integer,
  serial integer,
  particulars jsonb not null,
  issued_at timestamptz not null,
  issued_by text not null,
  template_hash char(64),
  pdf_sm3 char(64),
  pdf_sha256 char(64),
  pdf_size integer,
  pages integer,
  constraint document_once_per_step unique (matter_id, sequence, position),
  constraint document_number_drawn_whole
    check (num_nulls(series_type, series_year, serial) in (0, 3)),
  constraint document_rendered_whole check (num_nulls(template_hash, pdf_sm3, pdf_sha256, pdf_size, pages) in (0, 5))
);
comment on column documents.document.particulars is 'What the document says, composed from the file when the step was taken';
comment on column documents.document.template_hash is 'SM3 over the templates it was rendered with';
comment on column documents.document.pdf_sm3 is 'Set once, when the document has been rendered; the bytes are in the file store';
create unique index document_number_once on documents.document (organ, series_year, series_type, serial)
  where serial is not null;
create index document_not_rendered on documents.document (issued_at) where pdf_sm3 is null;

-- Append-only, but for the one time the rendered file is set ------------------------------------------------------

create function documents.only_render() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' or old.pdf_sm3 is not null
    or (to_jsonb(new) - '{template_hash,pdf_sm3,pdf_sha256,pdf_size,pages}'::text[])
      is distinct from (to_jsonb(old) - '{template_hash,pdf_sm3,pdf_sha256,pdf_size,pages}'::text[]) then
    raise exception 'an issued document is frozen' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger document_is_frozen before update or delete on documents.document
  for each row execute function documents.only_render();
create trigger document_is_not_emptied before truncate on documents.document
  for each statement execute function documents.only_render();

-- Who sees what ---------------------------------------------------------------------------------------------------

alter table documents.document enable row level security;
create policy document_seen_with_its_matter on documents.document for select to tongbu_app
  using (exists (select 1 from matters.matter m where m.id = matter_id));

-- Drawing numbers and issuing ---------------------------------------------------------------------------------------

-- The next serials of these series, in the order asked: [{"organ":…,"year":…,"type":…}] gives [12, 3]. The rows stay
-- locked until the transaction ends, so what is handed out here is still free when documents.issue takes it.
create function documents.peek(p_series jsonb) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if coalesce(jsonb_array_length(p_series), 0) = 0 then
    return '[]';
  end if;
  insert into documents.series (organ, year, type)
    select s ->> 'organ', (s ->> 'year')::integer, s ->> 'type' from jsonb_array_elements(p_series) s
    order by 1, 2, 3
    on conflict do nothing;
  -- Always in the same order: two steps that need the same two series must not wait for each other crosswise.
  perform 1 from documents.series s
    where exists (select 1 from jsonb_array_elements(p_series) a
      where a ->> 'organ' = s.organ and (a ->> 'year')::integer = s.year and a ->> 'type' = s.type)
    order by s.organ, s.year, s.type
    for update;
  return (
    select jsonb_agg(s.next order by a.ordinality)
    from jsonb_array_elements(p_series) with ordinality a
    join documents.series s
      on s.organ = a.value ->> 'organ' and s.year = (a.value ->> 'year')::integer and s.type = a.value ->> 'type');
end $$;

-- Takes the numbers and keeps the documents, in the transaction of their step. Each element carries what was composed
-- and, where it is numbered in a series, the serial that documents.peek gave. An element without a form takes a number
-- only: that of the matter itself. Answers with the numbers, in order.
create function documents.issue(p_matter uuid, p_sequence integer, p_documents jsonb) returns text[]
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_document jsonb;
  v_position integer := 0;
begin
  for v_document in select value from jsonb_array_elements(p_documents) loop
    if v_document ? 'serial' and v_document -> 'serial' <> 'null' then
      update documents.series set next = next + 1
        where organ = v_document ->> 'organ' and year = (v_document ->> 'year')::integer
          and type = v_document ->> 'type' and next = (v_document ->> 'serial')::integer;
      if not found then
        raise exception 'the number % is not the next of its series', v_document ->> 'number'
          using errcode = 'serialization_failure';
      end if;
    end if;
    continue when v_document ->> 'form' is null;
    v_position := v_position + 1;
    insert into documents.document (id, matter_id, sequence, position, form, number, title, organ, series_type,
        series_year, serial, particulars, issued_at, issued_by)
      values (coalesce((v_document ->> 'id')::uuid, gen_random_uuid()), p_matter, p_sequence, v_position,
        v_document ->> 'form', v_document ->> 'number', v_document ->> 'title', v_document ->> 'organ',
        case when v_document ->> 'serial' is null then null else v_document ->> 'type' end,
        case when v_document ->> 'serial' is null then null else (v_document ->> 'year')::integer end,
        (v_document ->> 'serial')::integer, v_document -> 'particulars', (v_document ->> 'issuedAt')::timestamptz,
        v_document ->> 'issuedBy');
  end loop;
  return array(select d ->> 'number' from jsonb_array_elements(p_documents) with ordinality as t(d, n) order by n);
end $$;

-- Sets the rendered file of a document, once. False: somebody was faster, and the first one stays.
create function documents.keep_pdf(p_id uuid, p_template_hash text, p_sm3 text, p_sha256 text, p_size integer, p_pages integer)
  returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update documents.document set template_hash = p_template_hash, pdf_sm3 = p_sm3, pdf_sha256 = p_sha256, pdf_size = p_size, pages = p_pages
    where id = p_id and pdf_sm3 is null;
  return found;
end $$;

-- For the press, which is the server itself and nobody's session: the oldest document that has no file yet. The file of
-- the whole case (DOC-090) is put together when somebody who may see it first asks for it.
create function documents.next_to_render(p_except uuid[]) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('id', d.id, 'form', d.form, 'number', d.number, 'title', d.title,
    'particulars', d.particulars, 'issuedAt', d.issued_at)
  from documents.document d
  where d.pdf_sm3 is null and d.form <> 'DOC-090' and d.id <> all (p_except)
  order by d.issued_at
  limit 1
$$;

revoke all on all functions in schema documents from public;
grant usage on schema documents to tongbu_app;
grant select on documents.document to tongbu_app;
-- peek and issue are called inside matters.lock and matters.record, which run as their owner.
grant execute on function documents.keep_pdf(uuid, text, text, text, integer, integer), documents.next_to_render(uuid[])
  to tongbu_app;

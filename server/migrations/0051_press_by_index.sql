-- The press asks often and is mostly told that there is nothing to do: that must cost nothing, however many whole
-- files (DOC-090) wait for somebody to ask for them.

drop index documents.document_not_rendered;
create index document_to_render on documents.document (issued_at) where pdf_sm3 is null and form <> 'DOC-090';

-- Found by its id. Written as `pdf_sm3 is null` the planner took the index of what is not rendered for the shorter way,
-- and walked through all of it.
create or replace function documents.keep_pdf(p_id uuid, p_template_hash text, p_sm3 text, p_sha256 text, p_size integer, p_pages integer)
  returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update documents.document set template_hash = p_template_hash, pdf_sm3 = p_sm3, pdf_sha256 = p_sha256, pdf_size = p_size, pages = p_pages
    where id = p_id and coalesce(pdf_sm3, '') = '';
  return found;
end $$;

-- What modules show one another: views that keep the row-level security of whoever asks. A module names no other
-- module's table.

create view documents.issued with (security_invoker = true) as
  select id, matter_id, sequence, position, form, number, title, organ, issued_at, issued_by, pdf_sm3, pages
  from documents.document;
comment on view documents.issued is 'Issued documents without what they say, for the pages of matters';

create view matters.matter_file with (security_invoker = true) as
  select id, kind, number, version, file from matters.matter;
comment on view matters.matter_file is 'The folded file of a matter, for composing documents';

create view matters.running_clock with (security_invoker = true) as
  select matter_id, time_limit, last_day from matters.clock where stopped_by is null;

-- A matter with itself and with those it is linked to: a case with the clue it grew out of.
create view matters.kindred with (security_invoker = true) as
  select id as matter_id, id as kin_id from matters.matter
  union all
  select from_matter, to_matter from matters.link
  union all
  select to_matter, from_matter from matters.link;

grant select on documents.issued, matters.matter_file, matters.running_clock, matters.kindred to tongbu_app;

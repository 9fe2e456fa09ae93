-- What was attached to a matter, as other modules may see it: with the row-level security of whoever asks.

create view evidence.material with (security_invoker = true) as
  select x.matter_id, x.sequence, a.id, a.name, a.media_type, a.sm3, a.size,
    coalesce(a.taken_at, a.recorded_at) as taken_at, a.uploaded_at
  from evidence.attached x join evidence.attachment a on a.id = x.attachment_id;
comment on view evidence.material is 'What steps have attached to a matter, for the file of a case';

grant select on evidence.material to tongbu_app;

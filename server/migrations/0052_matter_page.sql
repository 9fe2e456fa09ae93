-- The page of a matter in one call. Row-level security asks for every clock, step, link and document anew whether its
-- matter may be seen; here it is asked once. Null when the matter is not there, or not for whoever asks.
create function matters.page(p_matter uuid, p_kind text) returns json
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_seen text[] := array[coalesce(nullif(current_setting('tongbu.unit', true), ''), '-')];
begin
  return (
    select json_build_object(
      'id', m.id, 'kind', m.kind, 'number', m.number, 'title', m.title, 'stage', m.stage, 'version', m.version,
      'openedOn', m.opened_on, 'changedAt', m.changed_at, 'headHash', m.head_hash, 'file', m.file,
      'clocks', (
        select coalesce(json_agg(json_build_object(
            'limit', c.time_limit, 'startedOn', c.started_on, 'nominal', c.nominal, 'lastDay', c.last_day,
            'dueAt', c.due_at, 'provisional', c.provisional, 'startedBy', c.started_by, 'stoppedBy', c.stopped_by,
            'stoppedOn', c.stopped_on) order by c.stopped_by nulls first, c.last_day, c.time_limit), '[]')
        from matters.clock c where c.matter_id = m.id),
      'steps', (
        select coalesce(json_agg(json_build_object(
            'sequence', s.sequence, 'action', s.action, 'by', s.actor_name, 'unit', s.actor_unit, 'role', s.actor_role,
            'at', s.at, 'hash', s.hash) order by s.sequence desc), '[]')
        from matters.step s where s.matter_id = m.id),
      'links', (
        select coalesce(json_agg(json_build_object(
            'kind', l.kind, 'direction', l.direction, 'matterId', o.id, 'matterKind', o.kind, 'number', o.number,
            'title', o.title, 'stage', o.stage) order by o.opened_on, o.id), '[]')
        from (
          select kind, 'to' as direction, to_matter as other from matters.link where from_matter = m.id
          union all
          select kind, 'from', from_matter from matters.link where to_matter = m.id
        ) l join matters.matter o on o.id = l.other and o.audience @> v_seen),
      'documents', (
        select coalesce(json_agg(json_build_object(
            'id', d.id, 'form', d.form, 'title', d.title, 'number', d.number, 'sequence', d.sequence,
            'issuedAt', d.issued_at, 'issuedBy', d.issued_by) order by d.sequence, d.id), '[]')
        from documents.issued d where d.matter_id = m.id))
    from matters.matter m
    where m.id = p_matter and m.kind = p_kind and m.audience @> v_seen
  );
end $$;

revoke all on function matters.page(uuid, text) from public;
grant execute on function matters.page(uuid, text) to tongbu_app;

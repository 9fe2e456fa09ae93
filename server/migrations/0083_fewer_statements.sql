-- The page of a matter as text that goes out as it is: only what the procedure judges (the file, the running clocks) is
-- read on the way. Pieces of JSON with a record separator between them, which no JSON text contains: the units of those
-- who took steps; the clocks; the file; the steps; the members that nobody looks into. One call says who asks and reads
-- for them, so that a page is one statement. Null: nobody is signed in, or the matter is not there, or not for whoever asks.
drop function matters.page(uuid, text);

create function matters.page(p_token_hash text, p_matter uuid, p_kind text, out entered jsonb, out page text)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_seen text[];
  v_matter matters.matter;
  v_clocks text;
  v_steps text;
  v_units text[];
begin
  entered := identity.enter(p_token_hash);
  v_seen := array[coalesce(nullif(current_setting('tongbu.unit', true), ''), '-')];
  select * into v_matter from matters.matter m where m.id = p_matter and m.kind = p_kind and m.audience @> v_seen;
  if not found then
    return;
  end if;
  select coalesce(json_agg(json_build_object(
      'limit', c.time_limit, 'startedOn', c.started_on, 'nominal', c.nominal, 'lastDay', c.last_day,
      'dueAt', c.due_at, 'provisional', c.provisional, 'startedBy', c.started_by, 'stoppedBy', c.stopped_by,
      'stoppedOn', c.stopped_on) order by c.stopped_by nulls first, c.last_day, c.time_limit), '[]')
    into v_clocks
    from matters.clock c where c.matter_id = p_matter;
  select coalesce(json_agg(json_build_object(
      'sequence', s.sequence, 'action', s.action, 'by', s.actor_name, 'unit', s.actor_unit, 'role', s.actor_role,
      'at', s.at, 'hash', s.hash) order by s.sequence desc), '[]'), array_agg(distinct s.actor_unit)
    into v_steps, v_units
    from matters.step s where s.matter_id = p_matter;
  page := concat_ws(E'\x1e',
    to_json(v_units), v_clocks, v_matter.file, v_steps,
    json_build_object(
      'id', v_matter.id, 'kind', v_matter.kind, 'number', v_matter.number, 'title', v_matter.title,
      'stage', v_matter.stage, 'version', v_matter.version, 'openedOn', v_matter.opened_on,
      'changedAt', v_matter.changed_at, 'headHash', v_matter.head_hash,
      'links', (
        select coalesce(json_agg(json_build_object(
            'kind', l.kind, 'direction', l.direction, 'matterId', o.id, 'matterKind', o.kind, 'number', o.number,
            'title', o.title, 'stage', o.stage) order by o.opened_on, o.id), '[]')
        from (
          select kind, 'to' as direction, to_matter as other from matters.link where from_matter = p_matter
          union all
          select kind, 'from', from_matter from matters.link where to_matter = p_matter
        ) l join matters.matter o on o.id = l.other and o.audience @> v_seen),
      'documents', (
        select coalesce(json_agg(json_build_object(
            'id', d.id, 'form', d.form, 'title', d.title, 'number', d.number, 'sequence', d.sequence,
            'issuedAt', d.issued_at, 'issuedBy', d.issued_by) order by d.sequence, d.id), '[]')
        from documents.issued d where d.matter_id = p_matter)));
end $$;

revoke all on function matters.page(text, uuid, text) from public;
grant execute on function matters.page(text, uuid, text) to tongbu_app;

-- Says who asks, locks the matter for a step and answers what the step is judged by. `known`: the command was taken before.
drop function matters.lock(uuid, uuid, jsonb);

create function matters.lock(
    p_token_hash text, p_matter uuid, p_command uuid, p_series jsonb, out entered jsonb, out locked json)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_matter matters.matter;
  v_known jsonb;
begin
  entered := identity.enter(p_token_hash);
  select * into v_matter from matters.matter where id = p_matter for update;
  if not found or not v_matter.audience @> array[coalesce(nullif(current_setting('tongbu.unit', true), ''), '-')] then
    locked := json_build_object('matter', null);
    return;
  end if;
  v_known := matters.find_command(p_command);
  if v_known is not null then
    locked := json_build_object('known', v_known);
    return;
  end if;
  locked := json_build_object(
    'matter', json_build_object(
      'id', v_matter.id, 'kind', v_matter.kind, 'version', v_matter.version, 'headHash', v_matter.head_hash,
      'openedOn', v_matter.opened_on, 'file', v_matter.file, 'audience', v_matter.audience),
    'clocks', (
      select coalesce(json_agg(json_strip_nulls(json_build_object(
          'limit', c.time_limit, 'startedOn', c.started_on, 'lastDay', c.last_day, 'dueAt', c.due_at,
          'provisional', c.provisional)) order by c.last_day, c.time_limit), '[]')
      from matters.clock c where c.matter_id = p_matter and c.stopped_by is null),
    'last', (
      select json_build_object('by', s.actor_name, 'at', s.at, 'action', s.action)
      from matters.step s where s.matter_id = p_matter and s.sequence = v_matter.version),
    'serials', documents.peek(p_series));
end $$;

-- The same for a matter that is not there yet: two windows with one command wait for each other here.
drop function matters.prepare(uuid, jsonb);

create function matters.prepare(
    p_token_hash text, p_command uuid, p_series jsonb, out entered jsonb, out prepared json)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  entered := identity.enter(p_token_hash);
  perform pg_advisory_xact_lock(hashtextextended(p_command::text, 0));
  prepared := json_build_object('known', matters.find_command(p_command), 'serials', documents.peek(p_series));
end $$;

revoke all on function matters.lock(text, uuid, uuid, jsonb), matters.prepare(text, uuid, jsonb) from public;
grant execute on function matters.lock(text, uuid, uuid, jsonb), matters.prepare(text, uuid, jsonb) to tongbu_app;

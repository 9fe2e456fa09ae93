-- The file of a matter is read and written whole, many times a second, and looked into almost never: as json it stays the
-- text it came as. jsonb was put together anew at every reading, which cost more than finding the row.
drop view matters.matter_file;
alter table matters.matter alter column file type json using file::json;
create view matters.matter_file with (security_invoker = true) as
  select id, kind, number, version, file from matters.matter;
comment on view matters.matter_file is 'The folded file of a matter, for composing documents';
grant select on matters.matter_file to tongbu_app;

create or replace function cases.keep_past_fine() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_file jsonb := new.file::jsonb;
  v_decision jsonb := v_file -> 'decision';
  v_penalty jsonb := v_decision -> 'penalty';
  v_fine numeric := (v_penalty ->> 'fineInYuan')::numeric;
begin
  if v_fine is null or v_fine <= 0 or new.power_code is null or v_file ? 'revocation' or v_penalty ? 'mitigation' then
    delete from cases.past_fine where matter_id = new.id;
    return null;
  end if;
  insert into cases.past_fine (matter_id, organ, power_code, subject, grade, decided_on, fine_in_yuan, deviates)
    values (new.id, new.holder_organ, new.power_code,
      case v_file #>> '{party,kind}' when 'organisation' then 'organisation' else 'individual' end,
      v_penalty ->> 'grade', (v_decision ->> 'on')::date, v_fine, v_penalty ? 'deviationReason')
    on conflict (matter_id) do update set
      power_code = excluded.power_code, subject = excluded.subject, grade = excluded.grade,
      decided_on = excluded.decided_on, fine_in_yuan = excluded.fine_in_yuan, deviates = excluded.deviates
    where (cases.past_fine.power_code, cases.past_fine.subject, cases.past_fine.grade, cases.past_fine.decided_on,
        cases.past_fine.fine_in_yuan, cases.past_fine.deviates)
      is distinct from (excluded.power_code, excluded.subject, excluded.grade, excluded.decided_on,
        excluded.fine_in_yuan, excluded.deviates);
  return null;
end $$;

-- The file comes beside everything else about a step, so that nobody takes it apart on the way.
drop function matters.record(jsonb);

create function matters.record(p jsonb, p_file json) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_id uuid := (p ->> 'matterId')::uuid;
  v_sequence integer := (p ->> 'sequence')::integer;
  v_at timestamptz := (p ->> 'at')::timestamptz;
  v_on date := (p ->> 'on')::date;
  v_row jsonb := p -> 'row';
  v_audience text[] := array(select jsonb_array_elements_text(p -> 'audience'));
begin
  if not v_audience @> array[current_setting('tongbu.unit', true)] and (p ->> 'automatic') is null then
    raise exception 'a step by somebody who does not see the matter' using errcode = 'insufficient_privilege';
  end if;

  if v_sequence = 1 then
    insert into matters.matter (id, region, kind, number, title, stage, holder_unit, holder_organ, origin_unit,
        origin_organ, township, longitude, latitude, party_name, field, power_code, opened_on, closed_on, next_last_day,
        changed_at, version, head_hash, audience, words, file)
      values (v_id, v_row ->> 'region', p ->> 'kind', v_row ->> 'number', v_row ->> 'title', v_row ->> 'stage',
        v_row ->> 'holderUnit', v_row ->> 'holderOrgan', v_row ->> 'originUnit', v_row ->> 'originOrgan',
        v_row ->> 'township', (v_row ->> 'longitude')::float8, (v_row ->> 'latitude')::float8, v_row ->> 'partyName',
        v_row ->> 'field', v_row ->> 'powerCode', v_on, (v_row ->> 'closedOn')::date, (v_row ->> 'nextLastDay')::date,
        v_at, 1, p ->> 'hash', v_audience, v_row ->> 'words', p_file);
  else
    update matters.matter set
        number = v_row ->> 'number', title = v_row ->> 'title', stage = v_row ->> 'stage',
        holder_unit = v_row ->> 'holderUnit', holder_organ = v_row ->> 'holderOrgan',
        township = v_row ->> 'township', party_name = v_row ->> 'partyName',
        field = v_row ->> 'field', power_code = v_row ->> 'powerCode',
        closed_on = (v_row ->> 'closedOn')::date, next_last_day = (v_row ->> 'nextLastDay')::date,
        changed_at = v_at, version = v_sequence, head_hash = p ->> 'hash',
        audience = case when audience = v_audience then audience else v_audience end,
        words = case when words = v_row ->> 'words' then words else v_row ->> 'words' end, file = p_file
      where id = v_id and version = v_sequence - 1 and head_hash = p ->> 'previousHash';
    if not found then
      raise exception 'the matter moved on' using errcode = 'serialization_failure';
    end if;
  end if;

  insert into matters.step (matter_id, sequence, command_id, action, actor_person, actor_name, actor_post, actor_unit,
      actor_organ, actor_role, at, payload, resolved, previous_hash, hash)
    values (v_id, v_sequence, (p ->> 'commandId')::uuid, p ->> 'action', (p -> 'actor' ->> 'personId')::uuid,
      p -> 'actor' ->> 'name', p -> 'actor' ->> 'postId', p -> 'actor' ->> 'unit', p -> 'actor' ->> 'organ',
      p -> 'actor' ->> 'role', v_at, p -> 'payload', p -> 'resolved', p ->> 'previousHash', p ->> 'hash');

  if jsonb_array_length(p -> 'stops') > 0 then
    update matters.clock set stopped_by = v_sequence, stopped_on = v_on
      where matter_id = v_id and stopped_by is null
        and time_limit in (select jsonb_array_elements_text(p -> 'stops'));
  end if;
  if jsonb_array_length(p -> 'starts') > 0 then
    insert into matters.clock (matter_id, time_limit, started_by, started_on, nominal, last_day, due_at, provisional)
      select v_id, c ->> 'limit', v_sequence, (c ->> 'startedOn')::date, (c ->> 'nominal')::date, (c ->> 'lastDay')::date,
        (c ->> 'dueAt')::timestamptz, (c ->> 'provisional')::boolean
      from jsonb_array_elements(p -> 'starts') c;
  end if;

  -- Only who is new: most steps change neither who sees the matter nor who takes part in it.
  if jsonb_array_length(p -> 'joining') > 0 then
    insert into matters.audience (unit, kind, opened_on, matter_id)
      select j, m.kind, m.opened_on, v_id
      from matters.matter m, jsonb_array_elements_text(p -> 'joining') j where m.id = v_id;
  end if;
  if jsonb_array_length(p -> 'participants') > 0 then
    insert into matters.participant (matter_id, unit, capacity, since)
      select v_id, c ->> 'unit', c ->> 'capacity', v_sequence from jsonb_array_elements(p -> 'participants') c
      on conflict do nothing;
  end if;

  delete from matters.duty where matter_id = v_id;
  if jsonb_array_length(p -> 'duties') > 0 then
    insert into matters.duty (matter_id, unit, mover, person_id, action, time_limit, last_day, open_from, returned, waiting, since)
      select v_id, d ->> 'unit', d ->> 'mover',
        coalesce((d ->> 'personId')::uuid, '00000000-0000-0000-0000-000000000000'), d ->> 'action', d ->> 'limit',
        (d ->> 'lastDay')::date, (d ->> 'openFrom')::date, coalesce((d ->> 'returned')::boolean, false),
        coalesce((d ->> 'waiting')::boolean, false), v_at
      from jsonb_array_elements(p -> 'duties') d;
  end if;

  if jsonb_array_length(p -> 'tallies') > 0 then
    insert into matters.tally (region, organ, unit, kind, field, month, measure, slot, number, amount)
      select v_row ->> 'region', v_row ->> 'holderOrgan', v_row ->> 'holderUnit', p ->> 'kind',
        coalesce(v_row ->> 'field', ''), date_trunc('month', v_on)::date, t ->> 'measure', pg_backend_pid() % 4, 1,
        coalesce((t ->> 'amount')::numeric, 0)
      from jsonb_array_elements(p -> 'tallies') t
      on conflict (organ, month, unit, kind, field, measure, slot, region)
        do update set number = matters.tally.number + 1, amount = matters.tally.amount + excluded.amount;
  end if;

  if jsonb_array_length(p -> 'links') > 0 then
    insert into matters.link (from_matter, to_matter, kind, since)
      select (l ->> 'from')::uuid, (l ->> 'to')::uuid, l ->> 'kind', v_at from jsonb_array_elements(p -> 'links') l
      on conflict do nothing;
  end if;

  if jsonb_array_length(p -> 'documents') > 0 then
    perform documents.issue(v_id, v_sequence, p -> 'documents');
  end if;
  if jsonb_array_length(p -> 'attachmentIds') > 0 then
    perform evidence.attach(v_id, v_sequence, array(select jsonb_array_elements_text(p -> 'attachmentIds')::uuid));
  end if;
end $$;

revoke all on function matters.record(jsonb, json) from public;
grant execute on function matters.record(jsonb, json) to tongbu_app;

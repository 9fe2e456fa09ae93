-- Searching for words without going through what many matters have. The index knows each word by the week and the kind
-- of its matter, and who sees it: a search goes back week by week, asks for exactly what it is after, and stops when it
-- has enough. Words and readers that did not change are handed over as they are kept: PostgreSQL compares a row's values
-- as kept, compressed; the same words written anew were taken for others, and every index was told. Open matters are few:
-- a register of stages in which matters are open reads an index of those alone.

create function matters.week_of(p_day date) returns integer
  language sql immutable strict parallel safe
  return (p_day - date '2000-01-03') / 7;

-- The week goes first: what is written now is written to one place of the index.
create function matters.term(p_week integer, p_kind text, p_piece text) returns text
  language sql immutable strict parallel safe
  return p_week || p_kind || p_piece;

-- What the index holds of a matter: the pieces of its words, and its readers' units.
create function matters.terms_in_week(p_words text, p_kind text, p_opened_on date, p_audience text[]) returns text[]
  language sql immutable strict parallel safe cost 5000
  return (
    select coalesce(array_agg(matters.term(matters.week_of(p_opened_on), p_kind, piece)), '{}')
    from unnest(public.bigrams(p_words) || array(select '@' || unit from unnest(p_audience) unit)) piece);

drop index matters.matter_by_term;
create index matter_by_term on matters.matter using gin (matters.terms_in_week(words, kind, opened_on, audience))
  with (gin_pending_list_limit = 256);
create index matter_open_by_township on matters.matter (kind, township, opened_on desc, id desc) where closed_on is null;
create index matter_open_by_holder on matters.matter (kind, holder_unit, opened_on desc, id desc) where closed_on is null;

-- The ids of a page, in its order; and, when asked, how many there are in all from there on, up to `most`. Only
-- what the asking unit's own list holds. `open`: yes or no, or not said.
create or replace function matters.find(p jsonb, out ids uuid[], out count integer)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_size integer := (p ->> 'size')::integer;
  v_most integer := case when (p ->> 'counted')::boolean then greatest((p ->> 'most')::integer, v_size) else v_size end;
  v_unit text := coalesce(nullif(current_setting('tongbu.unit', true), ''), '-');
  v_filter text := '';
  v_pieces text[] := array['@' || v_unit];
  -- What a page is sorted by, in the table that is walked along.
  v_place text[] := array['a.opened_on', 'a.matter_id'];
  v_word text;
  v_newest integer;
  v_oldest integer;
begin
  for v_word in select jsonb_array_elements_text(coalesce(p -> 'words', '[]')) loop
    -- A single character is in no index; it is looked for in the list itself.
    if char_length(v_word) > 1 then v_pieces := v_pieces || public.bigrams(v_word); end if;
    -- What is one piece the index knows for certain; of several pieces only that all are there, wherever.
    if char_length(v_word) <> 2 or public.bigrams(v_word) <> array[lower(v_word)] then
      v_filter := v_filter || format(' and position(lower(%L) in lower(m.words)) > 0', v_word);
    end if;
  end loop;
  if cardinality(v_pieces) > 1 then v_place := array['m.opened_on', 'm.id']; end if;

  if p ? 'stage' then
    v_filter := v_filter || format(' and m.stage = any (%L)', array(select jsonb_array_elements_text(p -> 'stage')));
  end if;
  if p ? 'field' then v_filter := v_filter || format(' and m.field = %L', p ->> 'field'); end if;
  if p ? 'township' then v_filter := v_filter || format(' and m.township = %L', p ->> 'township'); end if;
  if p ? 'power' then v_filter := v_filter || format(' and m.power_code = %L', p ->> 'power'); end if;
  if p ? 'unit' then v_filter := v_filter || format(' and m.holder_unit = %L', p ->> 'unit'); end if;
  if p ? 'from' then v_filter := v_filter || format(' and %s >= %L', v_place[1], p ->> 'from'); end if;
  if p ? 'to' then v_filter := v_filter || format(' and %s <= %L', v_place[1], p ->> 'to'); end if;
  if p ->> 'open' = 'yes' then v_filter := v_filter || ' and m.closed_on is null'; end if;
  if p ->> 'open' = 'no' then v_filter := v_filter || ' and m.closed_on is not null'; end if;
  if p ? 'after' then
    v_filter := v_filter || format(
      ' and (%s, %s) < (%L::date, %L::uuid)', v_place[1], v_place[2], p -> 'after' ->> 0, p -> 'after' ->> 1);
  end if;
  if cardinality(v_pieces) = 1 then
    execute format(
      'select coalesce(array_agg(matter_id order by opened_on desc, matter_id desc), ''{}'') from (
         select a.matter_id, a.opened_on
         from matters.audience a join matters.matter m on m.id = a.matter_id and m.opened_on = a.opened_on and m.kind = a.kind
         where a.unit = %L and a.kind = %L %s
         order by a.opened_on desc, a.matter_id desc limit %s) page',
      v_unit, p ->> 'kind', v_filter, v_most) into ids;
  else
    select matters.week_of(least(max(a.opened_on), (p ->> 'to')::date, (p -> 'after' ->> 0)::date)),
        matters.week_of(greatest(min(a.opened_on), (p ->> 'from')::date))
      into v_newest, v_oldest
      from matters.audience a where a.unit = v_unit and a.kind = p ->> 'kind';
    -- Week after week until there are enough; the outer limit ends the walk. The kind is in the terms: asked for once
    -- more, it would bring in an index of all matters of the kind.
    execute format(
      'select coalesce(array_agg(id order by opened_on desc, id desc), ''{}'') from (
         select found.id, found.opened_on
         from generate_series(%s, %s, -1) week, lateral (
           select m.id, m.opened_on from matters.matter m
           where m.audience @> %L
             and matters.terms_in_week(m.words, m.kind, m.opened_on, m.audience)
               @> array(select matters.term(week, %L, piece) from unnest(%L::text[]) piece) %s
           order by m.opened_on desc, m.id desc limit %s) found
         limit %s) page',
      coalesce(v_newest, 0), coalesce(v_oldest, 1), array[v_unit], p ->> 'kind', v_pieces, v_filter, v_most,
      v_most) into ids;
  end if;
  if (p ->> 'counted')::boolean then
    count := cardinality(ids);
    ids := ids[1:v_size];
  end if;
end $$;

revoke all on function matters.week_of(date), matters.term(integer, text, text),
  matters.terms_in_week(text, text, date, text[]) from public;
grant execute on function matters.week_of(date), matters.term(integer, text, text),
  matters.terms_in_week(text, text, date, text[]) to tongbu_app;

drop function matters.terms(text, text, date), matters.month_term(integer), matters.month_number(date);

-- Writes a step and all that follows from it. The caller has locked the matter and judged the step.
create or replace function matters.record(p jsonb) returns void
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
        v_at, 1, p ->> 'hash', v_audience, v_row ->> 'words', p -> 'file');
  else
    update matters.matter set
        number = v_row ->> 'number', title = v_row ->> 'title', stage = v_row ->> 'stage',
        holder_unit = v_row ->> 'holderUnit', holder_organ = v_row ->> 'holderOrgan',
        township = v_row ->> 'township', party_name = v_row ->> 'partyName',
        field = v_row ->> 'field', power_code = v_row ->> 'powerCode',
        closed_on = (v_row ->> 'closedOn')::date, next_last_day = (v_row ->> 'nextLastDay')::date,
        changed_at = v_at, version = v_sequence, head_hash = p ->> 'hash',
        audience = case when audience = v_audience then audience else v_audience end,
        words = case when words = v_row ->> 'words' then words else v_row ->> 'words' end, file = p -> 'file'
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

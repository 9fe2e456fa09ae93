-- The held-goods ledger (查封扣押财物台账): one line a thing that is or was held, under a coercive measure or registered as
-- evidence. Kept by triggers in the step's own transaction, so that the ledger never says anything else than the files do.
create schema coercive_measures;

create table coercive_measures.held_good (
  matter_id uuid not null references matters.matter (id),
  -- Place in the matter's lists: a thousand for each registration of a case, then the number on the list.
  place integer not null,
  source text not null,
  name text not null,
  spec text not null,
  quantity text not null,
  owner text not null,
  kept_at text not null,
  keeper text not null,
  since date not null,
  until date,
  out_on date,
  out_how text,
  out_to text,
  words text not null,
  primary key (matter_id, place),
  constraint held_good_is_held_as_one_of_two check (source in ('measure', 'registration')),
  constraint held_good_is_out_with_a_reason check ((out_on is null) = (out_how is null))
);
comment on column coercive_measures.held_good.until is
  'Last day on which it may be held; for what was released, the day of the release; null: not counted yet';
comment on column coercive_measures.held_good.words is 'What the search looks through: thing, owner, number, party';

-- Few things are held at a time; the ledger as it opens reads this index alone.
create index held_good_still_held on coercive_measures.held_good (since desc, matter_id desc, place)
  where out_on is null;
create index held_good_latest on coercive_measures.held_good (since desc, matter_id desc, place);
create index held_good_by_word on coercive_measures.held_good using gin (public.bigrams(words));

-- The lines of a measure, after each of its steps.
create function coercive_measures.keep_goods() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into coercive_measures.held_good (matter_id, place, source, name, spec, quantity, owner, kept_at, keeper, since,
      until, out_on, out_how, out_to, words)
    select new.id, (g ->> 'number')::integer, 'measure', g ->> 'name', coalesce(g ->> 'spec', ''),
      (g ->> 'quantity') || coalesce(g ->> 'unit', ''), coalesce(g ->> 'owner', new.party_name),
      new.file ->> 'keptAt', new.file ->> 'keeper',
      ((new.file #>> '{carriedOut,startedAt}')::timestamptz at time zone 'Asia/Shanghai')::date,
      -- What was released goes back at once.
      coalesce((g #>> '{released,on}')::date, (new.file ->> 'until')::date),
      (g #>> '{out,on}')::date, g #>> '{out,how}', g #>> '{out,to}',
      concat_ws(' ', g ->> 'name', g ->> 'owner', new.party_name, new.number, new.file ->> 'caseNumber')
    from jsonb_array_elements(new.file -> 'goods') g
    on conflict (matter_id, place) do update set
      owner = excluded.owner, kept_at = excluded.kept_at, keeper = excluded.keeper, until = excluded.until,
      out_on = excluded.out_on, out_how = excluded.out_how, out_to = excluded.out_to, words = excluded.words;
  return null;
end $$;

create trigger measure_keeps_its_goods after insert or update on matters.matter for each row
  when (new.kind = 'coercive-measure') execute function coercive_measures.keep_goods();

-- The lines of the evidence that a case registered. How long it may be held is known when its clock starts.
create function coercive_measures.keep_registered(p_matter uuid) returns void
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into coercive_measures.held_good (matter_id, place, source, name, spec, quantity, owner, kept_at, keeper, since,
      until, out_on, out_how, out_to, words)
    select m.id, (r ->> 'number')::integer * 1000 + i.place, 'registration', i.item ->> 'name',
      coalesce(i.item ->> 'condition', ''), i.item ->> 'quantity', m.party_name, r #>> '{carriedOut,keptAt}',
      r #>> '{carriedOut,keeper}',
      ((r #>> '{carriedOut,startedAt}')::timestamptz at time zone 'Asia/Shanghai')::date,
      (select max(c.last_day) from matters.clock c
        where c.matter_id = m.id and c.time_limit = 'PL-56-REGISTER-7WD' and c.stopped_by is null),
      (r #>> '{disposal,on}')::date, r #>> '{disposal,handling}', '',
      concat_ws(' ', i.item ->> 'name', m.party_name, m.number)
    from matters.matter m, jsonb_array_elements(m.file -> 'registrations') r,
      jsonb_array_elements(r #> '{carriedOut,items}') with ordinality as i (item, place)
    where m.id = p_matter and jsonb_typeof(r -> 'carriedOut') = 'object'
    on conflict (matter_id, place) do update set
      owner = excluded.owner, out_on = excluded.out_on, out_how = excluded.out_how, words = excluded.words
$$;

create function coercive_measures.keep_registered_of_step() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform coercive_measures.keep_registered(new.matter_id);
  return null;
end $$;

create trigger step_keeps_registered_goods after insert on matters.step for each row
  when (new.action in ('registerEvidence', 'refuseRegistration', 'decideRegistration'))
  execute function coercive_measures.keep_registered_of_step();

create function coercive_measures.keep_last_day() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update coercive_measures.held_good set until = new.last_day
    where matter_id = new.matter_id and source = 'registration' and out_on is null;
  return null;
end $$;

create trigger clock_keeps_last_day_of_goods after insert on matters.clock for each row
  when (new.time_limit = 'PL-56-REGISTER-7WD') execute function coercive_measures.keep_last_day();

select coercive_measures.keep_registered(id) from matters.matter
  where kind = 'penalty-case' and jsonb_typeof(file -> 'registrations') = 'array';

-- A page of the ledger as its rows, newest first, of what the asking unit sees; and, when asked, how many there are from
-- there on, up to `most`. `state`: held, overdue, out; absent: all.
create function coercive_measures.ledger(p jsonb, out goods json, out count integer)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_size integer := (p ->> 'size')::integer;
  v_filter text := '';
  v_word text;
begin
  for v_word in select jsonb_array_elements_text(coalesce(p -> 'words', '[]')) loop
    if char_length(v_word) > 1 then
      v_filter := v_filter || format(' and public.bigrams(g.words) @> public.bigrams(%L)', v_word);
    end if;
    v_filter := v_filter || format(' and position(lower(%L) in lower(g.words)) > 0', v_word);
  end loop;
  case p ->> 'state'
    when 'held' then v_filter := v_filter || ' and g.out_on is null';
    when 'overdue' then v_filter := v_filter || format(' and g.out_on is null and g.until < %L', p ->> 'today');
    when 'out' then v_filter := v_filter || ' and g.out_on is not null';
    else null;
  end case;
  if p ? 'source' then v_filter := v_filter || format(' and g.source = %L', p ->> 'source'); end if;
  if p ? 'unit' then v_filter := v_filter || format(' and m.holder_unit = %L', p ->> 'unit'); end if;
  if p ? 'from' then v_filter := v_filter || format(' and g.since >= %L', p ->> 'from'); end if;
  if p ? 'to' then v_filter := v_filter || format(' and g.since <= %L', p ->> 'to'); end if;
  if p ? 'after' then
    v_filter := v_filter || format(
      ' and g.since <= %1$L and ((g.since, g.matter_id) < (%1$L::date, %2$L::uuid)
          or (g.since = %1$L and g.matter_id = %2$L and g.place > %3$L))',
      p -> 'after' ->> 0, p -> 'after' ->> 1, p -> 'after' ->> 2);
  end if;
  execute format(
    'select coalesce(json_agg(row_to_json(line)), ''[]'') from (
       select g.matter_id as "matterId", g.place, g.source, g.name, g.spec, g.quantity, g.owner, g.kept_at as "keptAt",
         g.keeper, g.since, g.until, g.out_on as "outOn", g.out_how as "outHow", g.out_to as "outTo", m.number,
         m.kind, m.party_name as "partyName", m.holder_unit as "holderUnit"
       from coercive_measures.held_good g join matters.matter m on m.id = g.matter_id
       where m.audience @> %L %s
       order by g.since desc, g.matter_id desc, g.place limit %s) line',
    array[coalesce(nullif(current_setting('tongbu.unit', true), ''), '-')], v_filter, v_size) into goods;
  if (p ->> 'counted')::boolean then
    execute format(
      'select count(*) from (
         select 1 from coercive_measures.held_good g join matters.matter m on m.id = g.matter_id
         where m.audience @> %L %s limit %s) line',
      array[coalesce(nullif(current_setting('tongbu.unit', true), ''), '-')], v_filter, p ->> 'most') into count;
  end if;
end $$;

revoke all on all functions in schema coercive_measures from public;
grant usage on schema coercive_measures to tongbu_app;
grant execute on function coercive_measures.ledger(jsonb) to tongbu_app;

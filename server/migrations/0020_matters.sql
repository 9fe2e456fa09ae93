-- The spine: every matter the county handles, the steps that moved it, the clocks that run, who sees it and whose move
-- it is. A step is recorded once, for ever; everything else here follows from the steps.

create schema matters;

create table matters.matter (
  id uuid primary key,
  region char(6) not null,
  kind text not null,
  number text not null,
  title text not null,
  stage text not null,
  holder_unit text not null,
  holder_organ text not null,
  origin_unit text not null,
  origin_organ text not null,
  township text not null,
  longitude double precision,
  latitude double precision,
  party_name text not null,
  field text,
  power_code text,
  opened_on date not null,
  closed_on date,
  next_last_day date,
  changed_at timestamptz not null,
  version integer not null,
  head_hash char(64) not null,
  -- Codes of the units that see it: participants, the units above them, the supervisors.
  audience text[] not null,
  words text not null,
  file jsonb not null,
  constraint matter_has_steps check (version >= 1),
  constraint matter_is_seen_by_somebody check (cardinality(audience) > 0),
  constraint matter_closes_after_it_opens check (closed_on >= opened_on),
  constraint matter_number_is_unique unique (region, kind, number)
) with (toast_tuple_target = 512, fillfactor = 85);
comment on table matters.matter is 'The fold of a matter''s steps: replaying them gives this row';
comment on column matters.matter.file is 'Everything the steps have established; its shape is the procedure''s file type';
comment on column matters.matter.next_last_day is 'Last day of the running clock that ends first';

create index matter_by_word on matters.matter using gin (public.bigrams(words));
create index matter_by_party on matters.matter (party_name, opened_on desc);

-- One line per unit that sees a matter, in the order in which lists show them.
create table matters.audience (
  unit text not null,
  kind text not null,
  opened_on date not null,
  matter_id uuid not null references matters.matter (id),
  primary key (unit, kind, opened_on, matter_id)
);

create table matters.step (
  matter_id uuid not null references matters.matter (id) deferrable initially deferred,
  sequence integer not null,
  command_id uuid not null,
  action text not null,
  actor_person uuid not null,
  actor_name text not null,
  actor_post text not null,
  actor_unit text not null,
  actor_organ text not null,
  actor_role text not null,
  at timestamptz not null,
  payload jsonb not null,
  resolved jsonb not null,
  previous_hash char(64) not null,
  hash char(64) not null,
  primary key (matter_id, sequence),
  constraint step_command_is_taken_once unique (command_id),
  constraint step_is_counted_from_one check (sequence >= 1)
);
comment on column matters.step.hash is 'SM3 over the previous hash and this step, see docs/decisions';
comment on column matters.step.resolved is 'What the server looked up for the step; kept so that replay needs no look-up';
create index step_by_actor on matters.step (actor_person, at desc);

create table matters.clock (
  matter_id uuid not null references matters.matter (id),
  time_limit text not null,
  started_by integer not null,
  started_on date not null,
  nominal date not null,
  last_day date not null,
  due_at timestamptz,
  provisional boolean not null,
  stopped_by integer,
  stopped_on date,
  primary key (matter_id, time_limit, started_by),
  constraint clock_stops_whole check ((stopped_by is null) = (stopped_on is null)),
  constraint clock_stops_after_its_start check (stopped_by >= started_by)
);
comment on table matters.clock is 'A clock is never edited. It stops, and if the law grants more time its successor starts';
create unique index clock_one_running_per_limit on matters.clock (matter_id, time_limit) where stopped_by is null;
create index clock_running_by_last_day on matters.clock (last_day, matter_id) where stopped_by is null;

-- Whose move it is: the work-lists.
create table matters.duty (
  matter_id uuid not null references matters.matter (id),
  unit text not null,
  mover text not null,
  -- The zero id: anybody who moves for the unit.
  person_id uuid not null,
  action text not null,
  time_limit text,
  last_day date,
  open_from date,
  returned boolean not null,
  waiting boolean not null,
  since timestamptz not null,
  primary key (matter_id, unit, mover, person_id, action)
);
create index duty_of_mover on matters.duty (unit, mover, person_id, last_day, matter_id);

create table matters.link (
  from_matter uuid not null references matters.matter (id),
  to_matter uuid not null references matters.matter (id),
  kind text not null,
  since timestamptz not null,
  primary key (from_matter, to_matter, kind)
);
create index link_back on matters.link (to_matter);

create table matters.participant (
  matter_id uuid not null references matters.matter (id),
  unit text not null,
  capacity text not null,
  since integer not null,
  primary key (matter_id, unit, capacity)
);

-- Figures for boards and reports, kept in the step's own transaction. Four slots per figure, so that steps taken at
-- the same time do not wait for each other; whoever reads adds them up.
create table matters.tally (
  region char(6) not null,
  organ text not null,
  unit text not null,
  kind text not null,
  field text not null,
  month date not null,
  measure text not null,
  slot smallint not null,
  number bigint not null,
  amount numeric(18, 2) not null,
  primary key (organ, month, unit, kind, field, measure, slot, region)
) with (fillfactor = 70);

-- Seals: from time to time the heads of all matters changed since the last seal are put under one hash, chained to the
-- seal before. A matter that vanishes with all its steps is missed here.
create table matters.seal (
  number integer primary key,
  made_at timestamptz not null,
  entries integer not null,
  previous_hash char(64) not null,
  hash char(64) not null
);
create table matters.seal_entry (
  seal integer not null references matters.seal (number),
  matter_id uuid not null,
  sequence integer not null,
  hash char(64) not null,
  primary key (seal, matter_id)
);
create index matter_unsealed on matters.matter (changed_at);

-- Append-only, whoever asks ------------------------------------------------------------------------------------

create function matters.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_schema || '.' || tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger step_is_append_only before update or delete on matters.step
  for each row execute function matters.refuse_change();
create trigger step_is_not_emptied before truncate on matters.step
  for each statement execute function matters.refuse_change();
create trigger matter_is_not_deleted before delete on matters.matter
  for each row execute function matters.refuse_change();
create trigger seal_is_append_only before update or delete on matters.seal
  for each row execute function matters.refuse_change();
create trigger seal_entry_is_append_only before update or delete on matters.seal_entry
  for each row execute function matters.refuse_change();

create function matters.only_stop() returns trigger language plpgsql as $$
begin
  if old.stopped_by is not null
    or (to_jsonb(new) - 'stopped_by' - 'stopped_on') is distinct from (to_jsonb(old) - 'stopped_by' - 'stopped_on') then
    raise exception 'a clock is never edited, it only stops' using errcode = 'restrict_violation';
  end if;
  return new;
end $$;
create trigger clock_only_stops before update on matters.clock for each row execute function matters.only_stop();
create trigger clock_is_not_deleted before delete on matters.clock
  for each row execute function matters.refuse_change();

-- Who sees what -------------------------------------------------------------------------------------------------

-- Plain columns only and the claim in a scalar sub-select, so that the policy costs one comparison a row.
alter table matters.matter enable row level security;
create policy matter_seen_by_its_audience on matters.matter for select to tongbu_app
  using (audience @> array[(select current_setting('tongbu.unit', true))]);

alter table matters.audience enable row level security;
create policy audience_seen_by_its_unit on matters.audience for select to tongbu_app
  using (unit = (select current_setting('tongbu.unit', true)));

alter table matters.duty enable row level security;
create policy duty_seen_by_its_unit on matters.duty for select to tongbu_app
  using (unit = (select current_setting('tongbu.unit', true)));

alter table matters.step enable row level security;
create policy step_seen_with_its_matter on matters.step for select to tongbu_app
  using (exists (select 1 from matters.matter m where m.id = matter_id));

alter table matters.clock enable row level security;
create policy clock_seen_with_its_matter on matters.clock for select to tongbu_app
  using (exists (select 1 from matters.matter m where m.id = matter_id));

alter table matters.link enable row level security;
create policy link_seen_from_both_ends on matters.link for select to tongbu_app
  using (exists (select 1 from matters.matter m where m.id = from_matter or m.id = to_matter));

alter table matters.participant enable row level security;
create policy participant_seen_with_its_matter on matters.participant for select to tongbu_app
  using (exists (select 1 from matters.matter m where m.id = matter_id));

-- Figures are public inside the county; a claim is needed all the same.
alter table matters.tally enable row level security;
create policy tally_seen_by_whoever_is_signed_in on matters.tally for select to tongbu_app
  using ((select current_setting('tongbu.unit', true)) <> '');

-- Reading and writing a step ---------------------------------------------------------------------------------------

-- A step that was recorded under this command id before, by the same person: the same command gets the same answer.
create function matters.find_command(p_command uuid) returns jsonb
  language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('matterId', s.matter_id, 'version', s.sequence, 'hash', s.hash, 'action', s.action)
  from matters.step s
  where s.command_id = p_command and s.actor_person::text = current_setting('tongbu.person', true)
$$;

-- Locks a matter for a step and hands over what the step is judged on, with the next serials of the document series it
-- may need. `matter` is null when it is not there, or not for whoever asks. Volatile on purpose: what it reads after
-- having waited for the lock must be as it is then.
create function matters.lock(p_matter uuid, p_command uuid, p_series jsonb) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_matter matters.matter;
  v_known jsonb;
begin
  select * into v_matter from matters.matter where id = p_matter for update;
  if not found or not v_matter.audience @> array[coalesce(nullif(current_setting('tongbu.unit', true), ''), '-')] then
    return jsonb_build_object('matter', null);
  end if;
  v_known := matters.find_command(p_command);
  if v_known is not null then
    return jsonb_build_object('known', v_known);
  end if;
  return jsonb_build_object(
    'matter', jsonb_build_object(
      'id', v_matter.id, 'kind', v_matter.kind, 'version', v_matter.version, 'headHash', v_matter.head_hash,
      'openedOn', v_matter.opened_on, 'file', v_matter.file, 'audience', to_jsonb(v_matter.audience)),
    'clocks', coalesce((
      select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
        'limit', c.time_limit, 'startedOn', c.started_on, 'lastDay', c.last_day, 'dueAt', c.due_at,
        'provisional', c.provisional)) order by c.last_day, c.time_limit)
      from matters.clock c where c.matter_id = p_matter and c.stopped_by is null), '[]'),
    'last', (
      select jsonb_build_object('by', s.actor_name, 'at', s.at, 'action', s.action)
      from matters.step s where s.matter_id = p_matter and s.sequence = v_matter.version),
    'serials', documents.peek(p_series)
  );
end $$;

-- The same for a matter that is not there yet: two windows with one command wait for each other here.
create function matters.prepare(p_command uuid, p_series jsonb) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(p_command::text, 0));
  return jsonb_build_object('known', matters.find_command(p_command), 'serials', documents.peek(p_series));
end $$;

-- Writes a step and all that follows from it. The caller has locked the matter and judged the step.
create function matters.record(p jsonb) returns void
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
        changed_at = v_at, version = v_sequence, head_hash = p ->> 'hash', audience = v_audience,
        words = v_row ->> 'words', file = p -> 'file'
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
  insert into matters.clock (matter_id, time_limit, started_by, started_on, nominal, last_day, due_at, provisional)
    select v_id, c ->> 'limit', v_sequence, (c ->> 'startedOn')::date, (c ->> 'nominal')::date, (c ->> 'lastDay')::date,
      (c ->> 'dueAt')::timestamptz, (c ->> 'provisional')::boolean
    from jsonb_array_elements(p -> 'starts') c;

  insert into matters.audience (unit, kind, opened_on, matter_id)
    select unnest(v_audience), kind, opened_on, id from matters.matter where id = v_id
    on conflict do nothing;
  insert into matters.participant (matter_id, unit, capacity, since)
    select v_id, c ->> 'unit', c ->> 'capacity', v_sequence from jsonb_array_elements(p -> 'participants') c
    on conflict do nothing;

  delete from matters.duty where matter_id = v_id;
  insert into matters.duty (matter_id, unit, mover, person_id, action, time_limit, last_day, open_from, returned, waiting, since)
    select v_id, d ->> 'unit', d ->> 'mover',
      coalesce((d ->> 'personId')::uuid, '00000000-0000-0000-0000-000000000000'), d ->> 'action', d ->> 'limit',
      (d ->> 'lastDay')::date, (d ->> 'openFrom')::date, coalesce((d ->> 'returned')::boolean, false),
      coalesce((d ->> 'waiting')::boolean, false), v_at
    from jsonb_array_elements(p -> 'duties') d;

  insert into matters.tally (region, organ, unit, kind, field, month, measure, slot, number, amount)
    select v_row ->> 'region', v_row ->> 'holderOrgan', v_row ->> 'holderUnit', p ->> 'kind',
      coalesce(v_row ->> 'field', ''), date_trunc('month', v_on)::date, t ->> 'measure', pg_backend_pid() % 4, 1,
      coalesce((t ->> 'amount')::numeric, 0)
    from jsonb_array_elements(p -> 'tallies') t
    on conflict (organ, month, unit, kind, field, measure, slot, region)
      do update set number = matters.tally.number + 1, amount = matters.tally.amount + excluded.amount;

  insert into matters.link (from_matter, to_matter, kind, since)
    select (l ->> 'from')::uuid, (l ->> 'to')::uuid, l ->> 'kind', v_at from jsonb_array_elements(p -> 'links') l
    on conflict do nothing;

  if jsonb_array_length(p -> 'documents') > 0 then
    perform documents.issue(v_id, v_sequence, p -> 'documents');
  end if;
  if jsonb_array_length(p -> 'attachmentIds') > 0 then
    perform evidence.attach(v_id, v_sequence, array(select jsonb_array_elements_text(p -> 'attachmentIds')::uuid));
  end if;
end $$;

-- Matters that moved since the last seal, as their rows stand now.
create function matters.unsealed() returns table (matter_id uuid, sequence integer, hash text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.id, m.version, m.head_hash::text
  from matters.matter m
  where m.changed_at > coalesce((select max(made_at) from matters.seal), '-infinity') - interval '10 minutes'
    and not exists (
      select 1 from matters.seal_entry e where e.matter_id = m.id and e.sequence = m.version)
  order by m.id
  limit 100000
$$;

-- The last seal, locked so that two servers do not seal at the same time.
create function matters.last_seal() returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('matters.seal', 0));
  return (select jsonb_build_object('number', number, 'hash', hash) from matters.seal order by number desc limit 1);
end $$;

create function matters.add_seal(p jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into matters.seal (number, made_at, entries, previous_hash, hash)
    values ((p ->> 'number')::integer, (p ->> 'madeAt')::timestamptz, jsonb_array_length(p -> 'entries'),
      p ->> 'previousHash', p ->> 'hash');
  insert into matters.seal_entry (seal, matter_id, sequence, hash)
    select (p ->> 'number')::integer, (e ->> 'matterId')::uuid, (e ->> 'sequence')::integer, e ->> 'hash'
    from jsonb_array_elements(p -> 'entries') e;
end $$;

revoke all on all functions in schema matters from public;
grant usage on schema matters to tongbu_app;
grant select on matters.matter, matters.audience, matters.step, matters.clock, matters.duty, matters.link,
  matters.participant, matters.tally to tongbu_app;
grant execute on function matters.lock(uuid, uuid, jsonb), matters.prepare(uuid, jsonb), matters.record(jsonb),
  matters.unsealed(), matters.last_seal(), matters.add_seal(jsonb)
  to tongbu_app;

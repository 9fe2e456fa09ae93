-- A work-list in one statement: says who asks and reads for them, as `matters.page` does. Only ever duties of the unit
-- that whoever asks acts for; who moves (p_movers) and whom a duty may name (p_persons) is the application's to say.

-- Whether a last day comes soon: up to one day for short periods, up to another for long ones.
create function matters.is_near(
    last_day date, time_limit text, today date, near date, near_of_long date, long_limits text[]) returns boolean
  language sql immutable parallel safe as $$
  select last_day > today and last_day <= greatest(near, near_of_long)
    and last_day <= case when time_limit = any(long_limits) then near_of_long else near end
$$;

-- What each tab shows. What waits for the party or for others shows there and nowhere else.
create function matters.is_on_tab(
    tab text, waits boolean, returned boolean, last_day date, time_limit text, today date, near date, near_of_long date,
    long_limits text[]) returns boolean
  language sql immutable parallel safe as $$
  select case tab
    when 'todo' then not waits
    when 'overdue' then not waits and last_day < today
    when 'today' then not waits and last_day = today
    when 'soon' then not waits and matters.is_near(last_day, time_limit, today, near, near_of_long, long_limits)
    when 'returned' then not waits and returned
    when 'waiting' then waits
    else false
  end
$$;

-- What the list shows of a matter, of an act and of its dates, as text. json_build_object would look up the type of each
-- member in each row, at twice the time; codes and names of steps need no escaping. Up to the unit the matter came from,
-- whose name and the closing brace the application puts in; after a record separator, which no JSON text contains, the
-- unit, and after another what else names the row among all rows of the list.
create function matters.worklist_row(
    m matters.matter, action text, time_limit text, last_day date, open_from date, returned boolean, waiting boolean,
    since timestamptz, rest text) returns text
  language sql stable parallel safe as $$
  select concat(
    '{"matterId":"', m.id, '","kind":"', m.kind, '","number":', to_json(m.number), ',"title":', to_json(m.title),
    ',"stage":"', m.stage, '","version":', m.version, ',"action":"', action,
    '","limit":', coalesce('"' || time_limit || '"', 'null'),
    ',"lastDay":', coalesce('"' || last_day || '"', 'null'), ',"openFrom":', coalesce('"' || open_from || '"', 'null'),
    case when returned then ',"returned":true' else ',"returned":false' end,
    case when waiting then ',"waiting":true' else ',"waiting":false' end,
    ',"since":', to_json(since), E'\x1e', m.origin_unit, E'\x1e', rest)
$$;

-- The first thousand duties are read once, for the counts and for the page; the list of somebody with more is read in
-- full when the page is not found among them. p_after names the row after which the page begins: last day, matter,
-- action, mover and person of a duty; instant, matter and sequence of a step. p_size: how many rows at most. Between rows
-- stands a unit separator; null: there are none.
create function matters.worklist(
    p_token_hash text, p_tab text, p_movers text[], p_persons uuid[], p_whose_steps uuid, p_today date, p_near date,
    p_near_of_long date, p_long_limits text[], p_after text[], p_size integer,
    out entered jsonb, out counts text, out rows text)
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_unit text;
  v_seen text[];
  v_day date;
  v_matter uuid;
  v_person uuid;
  v_counted integer;
  v_found integer;
begin
  entered := identity.enter(p_token_hash);
  v_unit := coalesce(nullif(current_setting('tongbu.unit', true), ''), '-');
  if p_tab <> 'done' then
    v_day := p_after[1]::date;
    v_matter := p_after[2]::uuid;
    v_person := p_after[5]::uuid;
  end if;
  with mine as materialized (
    select d.*, d.waiting or coalesce(d.open_from > p_today, false) as waits
    from matters.duty d
    where d.unit = v_unit and d.mover = any(p_movers) and d.person_id = any(p_persons)
    order by d.last_day, d.matter_id, d.action, d.mover, d.person_id limit 1000)
  select c.counts, c.counted, r.rows, r.found into counts, v_counted, rows, v_found
  from (
    select concat(
        '{"todo":', count(*) filter (where not waits),
        ',"overdue":', count(*) filter (where not waits and last_day < p_today),
        ',"today":', count(*) filter (where not waits and last_day = p_today),
        ',"soon":', count(*) filter (
          where not waits and matters.is_near(last_day, time_limit, p_today, p_near, p_near_of_long, p_long_limits)),
        ',"returned":', count(*) filter (where not waits and returned),
        ',"urgent":', count(*) filter (where not waits and (last_day <= p_today or returned)),
        ',"waiting":', count(*) filter (where waits), '}') as counts,
      count(*) as counted
    from mine) c,
  (
    select string_agg(listed.row, E'\x1f') as rows, count(*) as found
    from (
      select matters.worklist_row(
          m, d.action, d.time_limit, d.last_day, d.open_from, d.returned, d.waiting, d.since,
          concat(d.mover, E'\x1e', d.person_id)) as row
      from (
        select * from mine
        where (coalesce(last_day, '9999-12-31'), matter_id, action, mover, person_id)
            > (v_day, v_matter, p_after[3], p_after[4], v_person)
          and matters.is_on_tab(
            p_tab, waits, returned, last_day, time_limit, p_today, p_near, p_near_of_long, p_long_limits)
        order by last_day, matter_id, action, mover, person_id limit p_size) d
      join matters.matter m on m.id = d.matter_id
      order by d.last_day, d.matter_id, d.action, d.mover, d.person_id) listed) r;
  if p_tab = 'done' then
    v_seen := array[v_unit];
    select string_agg(listed.row, E'\x1f') into rows
    from (
      select matters.worklist_row(m, s.action, null, null, null, false, false, s.at, s.sequence::text) as row
      from matters.step s join matters.matter m on m.id = s.matter_id
      where s.actor_person = p_whose_steps and m.audience @> v_seen
        and (s.at, s.matter_id, s.sequence) < (p_after[1]::timestamptz, p_after[2]::uuid, p_after[3]::integer)
      order by s.at desc, s.matter_id desc, s.sequence desc limit p_size) listed;
  elsif v_counted = 1000 and v_found < p_size then
    select string_agg(listed.row, E'\x1f') into rows
    from (
      select matters.worklist_row(
          m, d.action, d.time_limit, d.last_day, d.open_from, d.returned, d.waiting, d.since,
          concat(d.mover, E'\x1e', d.person_id)) as row
      from (
        select * from matters.duty
        where unit = v_unit and mover = any(p_movers) and person_id = any(p_persons)
          and (coalesce(last_day, '9999-12-31'), matter_id, action, mover, person_id)
            > (v_day, v_matter, p_after[3], p_after[4], v_person)
          and matters.is_on_tab(p_tab, waiting or coalesce(open_from > p_today, false), returned, last_day, time_limit,
            p_today, p_near, p_near_of_long, p_long_limits)
        order by last_day, matter_id, action, mover, person_id limit p_size) d
      join matters.matter m on m.id = d.matter_id
      order by d.last_day, d.matter_id, d.action, d.mover, d.person_id) listed;
  end if;
end $$;

revoke all on function matters.worklist(text, text, text[], uuid[], uuid, date, date, date, text[], text[], integer)
  from public;
grant execute on function matters.worklist(text, text, text[], uuid[], uuid, date, date, date, text[], text[], integer)
  to tongbu_app;

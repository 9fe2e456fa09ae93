-- A register's filters, found by index. Row-level security keeps the planner from using an index with any operator that
-- is not leakproof, and arrays of bigrams have none that is; so a page is found by a function of the owner that sees to
-- visibility itself, and its rows are then read under the policies like all others.

create index matter_by_township on matters.matter (kind, township, opened_on desc, id desc);
create index matter_by_power on matters.matter (kind, power_code, opened_on desc, id desc);
create index matter_by_holder on matters.matter (kind, holder_unit, opened_on desc, id desc);

-- Splitting a text takes longer than looking its pieces up: the planner is to know.
alter function public.bigrams(text) cost 5000;

-- The ids of a page, in its order, and how many there are in all up to a thousand (null when not asked for). Only what
-- the asking unit's own list holds.
create function matters.find(p jsonb, out ids uuid[], out count integer)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_found text := format(
    'from matters.audience a join matters.matter m on m.id = a.matter_id and m.opened_on = a.opened_on and m.kind = a.kind
     where a.unit = %L and a.kind = %L', coalesce(current_setting('tongbu.unit', true), ''), p ->> 'kind');
  v_after text := '';
  v_word text;
begin
  if p ? 'stage' then
    v_found := v_found || format(' and m.stage = any (%L)', array(select jsonb_array_elements_text(p -> 'stage')));
  end if;
  if p ? 'field' then v_found := v_found || format(' and m.field = %L', p ->> 'field'); end if;
  if p ? 'township' then v_found := v_found || format(' and m.township = %L', p ->> 'township'); end if;
  if p ? 'power' then v_found := v_found || format(' and m.power_code = %L', p ->> 'power'); end if;
  if p ? 'unit' then v_found := v_found || format(' and m.holder_unit = %L', p ->> 'unit'); end if;
  if p ? 'from' then v_found := v_found || format(' and a.opened_on >= %L', p ->> 'from'); end if;
  if p ? 'to' then v_found := v_found || format(' and a.opened_on <= %L', p ->> 'to'); end if;
  if p ->> 'open' = 'yes' then v_found := v_found || ' and m.closed_on is null'; end if;
  if p ->> 'open' = 'no' then v_found := v_found || ' and m.closed_on is not null'; end if;
  for v_word in select jsonb_array_elements_text(coalesce(p -> 'words', '[]')) loop
    v_found := v_found || format(
      ' and public.bigrams(m.words) @> public.bigrams(%1$L) and position(lower(%1$L) in lower(m.words)) > 0', v_word);
  end loop;
  if p ? 'after' then
    v_after := format(' and (a.opened_on, a.matter_id) < (%L::date, %L::uuid)', p -> 'after' ->> 0, p -> 'after' ->> 1);
  end if;

  execute format(
    'select array_agg(matter_id order by opened_on desc, matter_id desc) from (
       select a.matter_id, a.opened_on %s%s order by a.opened_on desc, a.matter_id desc limit %s) page',
    v_found, v_after, (p ->> 'size')::integer) into ids;
  if (p ->> 'counted')::boolean then
    execute format('select count(*) from (select 1 %s limit 1000) counted', v_found) into count;
  end if;
end $$;

revoke all on function matters.find(jsonb) from public;
grant execute on function matters.find(jsonb) to tongbu_app;

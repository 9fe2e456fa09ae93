-- Searching for words in a million matters. A word that many matters have must not fetch them all to show the newest
-- fifty: the index knows kind and month of each matter beside its words, and a search goes back in time, in steps that
-- grow, until it has enough. And a page is counted by the same walk that finds it.

create function matters.month_term(p_month integer) returns text
  language sql immutable strict parallel safe
  return 'm' || p_month;

create function matters.month_number(p_day date) returns integer
  language sql immutable strict parallel safe
  return extract(year from p_day)::integer * 12 + extract(month from p_day)::integer;

-- What the index of words holds of a matter. Pieces of words have two characters at most, the others more.
create function matters.terms(p_words text, p_kind text, p_opened_on date) returns text[]
  language sql immutable strict parallel safe cost 5000
  return public.bigrams(p_words) || array[p_kind, matters.month_term(matters.month_number(p_opened_on))];

drop index matters.matter_by_word;
create index matter_by_term on matters.matter using gin (matters.terms(words, kind, opened_on))
  with (gin_pending_list_limit = 256);

-- The ids of a page, in its order; and, when asked, how many there are in all from there on, up to a thousand. Only
-- what the asking unit's own list holds.
create or replace function matters.find(p jsonb, out ids uuid[], out count integer)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_size integer := (p ->> 'size')::integer;
  v_most integer := case when (p ->> 'counted')::boolean then greatest(1000, v_size) else v_size end;
  v_unit text := coalesce(current_setting('tongbu.unit', true), '');
  v_found text := format(
    'from matters.audience a join matters.matter m on m.id = a.matter_id and m.opened_on = a.opened_on and m.kind = a.kind
     where a.unit = %L and a.kind = %L', v_unit, p ->> 'kind');
  v_page constant text :=
    'select coalesce(array_agg(matter_id order by opened_on desc, matter_id desc), ''{}'') from (
       select a.matter_id, a.opened_on %s order by a.opened_on desc, a.matter_id desc limit %s) page';
  v_terms text[] := array[p ->> 'kind'];
  v_word text;
  v_some uuid[];
  v_newest integer;
  v_oldest integer;
  v_months integer := 1;
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
  if p ? 'after' then
    v_found := v_found || format(
      ' and (a.opened_on, a.matter_id) < (%L::date, %L::uuid)', p -> 'after' ->> 0, p -> 'after' ->> 1);
  end if;
  for v_word in select jsonb_array_elements_text(coalesce(p -> 'words', '[]')) loop
    -- A single character is in no index; it is looked for in the list itself.
    if char_length(v_word) > 1 then v_terms := v_terms || public.bigrams(v_word); end if;
    v_found := v_found || format(' and position(lower(%L) in lower(m.words)) > 0', v_word);
  end loop;

  if cardinality(v_terms) = 1 then
    execute format(v_page, v_found, v_most) into ids;
  else
    ids := '{}';
    select matters.month_number(least(max(a.opened_on), (p ->> 'to')::date, (p -> 'after' ->> 0)::date)),
        matters.month_number(greatest(min(a.opened_on), (p ->> 'from')::date))
      into v_newest, v_oldest
      from matters.audience a where a.unit = v_unit and a.kind = p ->> 'kind';
    while v_newest >= v_oldest and cardinality(ids) < v_most loop
      execute format(v_page,
        v_found || format(
          ' and matters.terms(m.words, m.kind, m.opened_on) @> %L and matters.terms(m.words, m.kind, m.opened_on) && %L',
          v_terms,
          array(select matters.month_term(month) from generate_series(v_newest - v_months + 1, v_newest) month)),
        v_most - cardinality(ids)) into v_some;
      ids := ids || v_some;
      v_newest := v_newest - v_months;
      v_months := 2 * v_months;
    end loop;
  end if;
  if (p ->> 'counted')::boolean then
    count := cardinality(ids);
    ids := ids[1:v_size];
  end if;
end $$;

revoke all on function matters.terms(text, text, date), matters.month_term(integer), matters.month_number(date) from public;

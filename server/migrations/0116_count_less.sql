-- Counting is most of what a page of a long list costs: how far, the server says. And a word of two characters is one
-- piece of the index, so its matters need not be looked at again.
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

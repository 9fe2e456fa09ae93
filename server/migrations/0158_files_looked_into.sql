-- What looks into the file of a matter takes it apart first, now that it is kept as text.

create or replace function coercive_measures.keep_goods() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_file jsonb := new.file::jsonb;
begin
  insert into coercive_measures.held_good (matter_id, place, source, name, spec, quantity, owner, kept_at, keeper, since,
      until, out_on, out_how, out_to, words)
    select new.id, (g ->> 'number')::integer, 'measure', g ->> 'name', coalesce(g ->> 'spec', ''),
      (g ->> 'quantity') || coalesce(g ->> 'unit', ''), coalesce(g ->> 'owner', new.party_name),
      v_file ->> 'keptAt', v_file ->> 'keeper',
      ((v_file #>> '{carriedOut,startedAt}')::timestamptz at time zone 'Asia/Shanghai')::date,
      -- What was released goes back at once.
      coalesce((g #>> '{released,on}')::date, (v_file ->> 'until')::date),
      (g #>> '{out,on}')::date, g #>> '{out,how}', g #>> '{out,to}',
      concat_ws(' ', g ->> 'name', g ->> 'owner', new.party_name, new.number, v_file ->> 'caseNumber')
    from jsonb_array_elements(v_file -> 'goods') g
    on conflict (matter_id, place) do update set
      owner = excluded.owner, kept_at = excluded.kept_at, keeper = excluded.keeper, until = excluded.until,
      out_on = excluded.out_on, out_how = excluded.out_how, out_to = excluded.out_to, words = excluded.words;
  return null;
end $$;

create or replace function coercive_measures.keep_registered(p_matter uuid) returns void
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
    from matters.matter m, jsonb_array_elements(m.file::jsonb -> 'registrations') r,
      jsonb_array_elements(r #> '{carriedOut,items}') with ordinality as i (item, place)
    where m.id = p_matter and jsonb_typeof(r -> 'carriedOut') = 'object'
    on conflict (matter_id, place) do update set
      owner = excluded.owner, out_on = excluded.out_on, out_how = excluded.out_how, words = excluded.words
$$;

create or replace function cases.keep_publication() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_row cases.publication := cases.publication_of(new.id, new.file::jsonb);
begin
  if v_row.matter_id is null then
    delete from cases.publication where matter_id = new.id;
    return null;
  end if;
  insert into cases.publication as p select v_row.*
    on conflict (matter_id) do update set
      decided_on = excluded.decided_on, decision_number = excluded.decision_number, state = excluded.state,
      party = excluded.party, published_on = excluded.published_on, ends_on = excluded.ends_on,
      repaired = excluded.repaired, repair_waits = excluded.repair_waits, withdrawn_on = excluded.withdrawn_on
    where p is distinct from excluded;
  return null;
end $$;

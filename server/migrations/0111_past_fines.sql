-- Fines of past decisions, one narrow row a case: what was fined under a power and grade stands beside what is proposed.
-- Kept by a trigger on the matter, so that a decision that was changed or fell is never counted as it was.
create schema cases;

create table cases.past_fine (
  matter_id uuid primary key references matters.matter (id),
  organ text not null,
  power_code text not null,
  -- Individuals, individual businesses among them, have ranges of their own: they are compared with each other.
  subject text not null,
  grade text not null,
  decided_on date not null,
  fine_in_yuan numeric(14, 2) not null,
  deviates boolean not null,
  constraint past_fine_is_a_fine check (fine_in_yuan > 0),
  constraint past_fine_is_of_a_kind_of_party check (subject in ('individual', 'organisation'))
);
comment on table cases.past_fine is
  'Fines of decisions in force of the ordinary procedure. Mitigated ones (PL 32) lie below the statute and are left out';

-- The latest come first; an answer reads the index alone, and no more than two hundred lines of it.
create index past_fine_latest on cases.past_fine
  (organ, power_code, subject, grade, decided_on desc, matter_id desc) include (fine_in_yuan, deviates);

create function cases.keep_past_fine() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_decision jsonb := new.file -> 'decision';
  v_penalty jsonb := v_decision -> 'penalty';
  v_fine numeric := (v_penalty ->> 'fineInYuan')::numeric;
begin
  if v_fine is null or v_fine <= 0 or new.power_code is null or new.file ? 'revocation' or v_penalty ? 'mitigation' then
    delete from cases.past_fine where matter_id = new.id;
    return null;
  end if;
  insert into cases.past_fine (matter_id, organ, power_code, subject, grade, decided_on, fine_in_yuan, deviates)
    values (new.id, new.holder_organ, new.power_code,
      case new.file #>> '{party,kind}' when 'organisation' then 'organisation' else 'individual' end,
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

-- The stages before a decision are named, so that a stage that comes after it later is not forgotten here.
create trigger matter_keeps_its_fine after insert or update on matters.matter for each row
  when (new.kind = 'penalty-case' and new.stage not in
    ('filed', 'investigating', 'investigated', 'reviewed', 'notice-issued', 'notified', 'heard', 'stayed'))
  execute function cases.keep_past_fine();

insert into cases.past_fine (matter_id, organ, power_code, subject, grade, decided_on, fine_in_yuan, deviates)
  select m.id, m.holder_organ, m.power_code,
    case m.file #>> '{party,kind}' when 'organisation' then 'organisation' else 'individual' end,
    m.file #>> '{decision,penalty,grade}', (m.file #>> '{decision,on}')::date,
    (m.file #>> '{decision,penalty,fineInYuan}')::numeric, m.file #> '{decision,penalty}' ? 'deviationReason'
  from matters.matter m
  where m.kind = 'penalty-case' and m.power_code is not null
    and (m.file #>> '{decision,penalty,fineInYuan}')::numeric > 0 and not m.file ? 'revocation'
    and not m.file #> '{decision,penalty}' ? 'mitigation';

-- The spread of the latest two hundred, and the latest twenty of them that whoever asks may open. The organ is the asker's
-- own: the session says so, whatever was passed.
create function cases.past_fines(p_organ text, p_power text, p_subject text, p_grade text, p_except uuid) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with latest as materialized (
    select matter_id, decided_on, fine_in_yuan, deviates
    from cases.past_fine
    where organ = p_organ and power_code = p_power and subject = p_subject and grade = p_grade
      and matter_id is distinct from p_except
      and exists (
        select 1 from identity.session s
        where s.person_id::text = current_setting('tongbu.person', true)
          and s.unit = current_setting('tongbu.unit', true) and s.organ = p_organ and s.ends_at > now())
    order by decided_on desc, matter_id desc
    limit 200
  ), spread as (
    select count(*) as n, min(decided_on) as since, min(fine_in_yuan) as lowest, max(fine_in_yuan) as highest,
      percentile_cont(array[0.25, 0.5, 0.75]) within group (order by fine_in_yuan) as quartiles,
      count(*) filter (where deviates) as deviating, json_agg(fine_in_yuan order by fine_in_yuan) as fines
    from latest
  )
  select jsonb_build_object(
    'n', n, 'since', since, 'lowest', lowest, 'highest', highest, 'lowerQuartile', quartiles[1], 'median', quartiles[2],
    'upperQuartile', quartiles[3], 'deviating', deviating, 'fines', coalesce(fines, '[]'),
    'cases', (
      select coalesce(jsonb_agg(jsonb_build_object(
          'matterId', c.id, 'number', c.number, 'title', c.title, 'decidedOn', c.decided_on,
          'fineInYuan', c.fine_in_yuan, 'deviates', c.deviates) order by c.decided_on desc, c.id desc), '[]')
      from (
        select m.id, m.number, m.title, l.decided_on, l.fine_in_yuan, l.deviates
        from latest l join matters.matter m on m.id = l.matter_id
        where m.audience @> array[coalesce(nullif(current_setting('tongbu.unit', true), ''), '-')]
        order by l.decided_on desc, l.matter_id desc
        limit 20
      ) c))
  from spread
$$;

revoke all on all functions in schema cases from public;
grant usage on schema cases to tongbu_app;
grant execute on function cases.past_fines(text, text, text, text, uuid) to tongbu_app;

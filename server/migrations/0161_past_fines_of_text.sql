-- The past fines of each violation, read from a file that is kept as text.
create or replace function cases.keep_past_fine() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_file jsonb := new.file::jsonb;
  v_decision jsonb := v_file -> 'decision';
  v_subject text := case v_file #>> '{party,kind}' when 'organisation' then 'organisation' else 'individual' end;
begin
  with part as (
    select 1 as violation, new.power_code as power_code, v_decision -> 'penalty' as penalty
    union all
    select (further ->> 'number')::int, violation.one #>> '{power,code}', further -> 'penalty'
    from jsonb_array_elements(coalesce(v_decision -> 'further', '[]')) further
      join jsonb_array_elements(coalesce(v_file -> 'violations', '[]')) violation (one)
        on violation.one ->> 'number' = further ->> 'number'
  ), fine as (
    select violation, power_code, penalty, (penalty ->> 'fineInYuan')::numeric as yuan
    from part
    where power_code is not null and not v_file ? 'revocation' and not penalty ? 'mitigation'
      and (penalty ->> 'fineInYuan')::numeric > 0
  ), gone as (
    delete from cases.past_fine p
    where p.matter_id = new.id and not exists (select 1 from fine f where f.violation = p.violation)
  )
  insert into cases.past_fine
    (matter_id, violation, organ, power_code, subject, grade, decided_on, fine_in_yuan, deviates)
    select new.id, violation, new.holder_organ, power_code, v_subject, penalty ->> 'grade',
      (v_decision ->> 'on')::date, yuan, penalty ? 'deviationReason'
    from fine
    on conflict (matter_id, violation) do update set
      power_code = excluded.power_code, subject = excluded.subject, grade = excluded.grade,
      decided_on = excluded.decided_on, fine_in_yuan = excluded.fine_in_yuan, deviates = excluded.deviates
    where (cases.past_fine.power_code, cases.past_fine.subject, cases.past_fine.grade, cases.past_fine.decided_on,
        cases.past_fine.fine_in_yuan, cases.past_fine.deviates)
      is distinct from (excluded.power_code, excluded.subject, excluded.grade, excluded.decided_on,
        excluded.fine_in_yuan, excluded.deviates);
  return null;
end $$;

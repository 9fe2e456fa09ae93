-- A seal takes a hundred thousand heads at most. What is over goes into the next, so only a seal that took all that
-- there was says up to when everything is sealed.
create or replace function matters.unsealed() returns table (matter_id uuid, sequence integer, hash text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.id, m.version, m.head_hash::text
  from matters.matter m
  where m.id in (
      select s.matter_id from matters.step s
      where s.at > coalesce((select max(made_at) from matters.seal where entries < 100000), '-infinity') - interval '10 minutes')
    and not exists (
      select 1 from matters.seal_entry e where e.matter_id = m.id and e.sequence = m.version)
  order by m.id
  limit 100000
$$;

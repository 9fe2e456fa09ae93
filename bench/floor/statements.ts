/**
 * The floor: for each operation one statement by hand, for the same data from the same tables, without sign-in,
 * permissions, guards, clocks' reckoning or hashes. What the product takes longer is what these cost.
 */

export const openMatter = `
  select m.id, m.kind, m.number, m.title, m.stage, m.version, m.opened_on, m.changed_at, m.head_hash, m.file,
    (select json_agg(json_build_object('limit', c.time_limit, 'startedOn', c.started_on, 'nominal', c.nominal,
        'lastDay', c.last_day, 'dueAt', c.due_at, 'provisional', c.provisional, 'startedBy', c.started_by,
        'stoppedBy', c.stopped_by, 'stoppedOn', c.stopped_on))
      from matters.clock c where c.matter_id = m.id) as clocks,
    (select json_agg(json_build_object('sequence', s.sequence, 'action', s.action, 'by', s.actor_name,
        'unit', s.actor_unit, 'role', s.actor_role, 'at', s.at, 'hash', s.hash) order by s.sequence desc)
      from matters.step s where s.matter_id = m.id) as steps,
    (select json_agg(json_build_object('kind', l.kind, 'matterId', o.id, 'number', o.number, 'title', o.title))
      from matters.link l join matters.matter o on o.id = l.from_matter where l.to_matter = m.id) as links,
    (select json_agg(json_build_object('id', d.id, 'form', d.form, 'title', d.title, 'number', d.number,
        'sequence', d.sequence, 'issuedAt', d.issued_at, 'issuedBy', d.issued_by) order by d.sequence)
      from documents.document d where d.matter_id = m.id) as documents
  from matters.matter m where m.id = $1`

const listed = `m.id, m.kind, m.number, m.title, m.stage, m.party_name, m.field, m.power_code, m.township, m.holder_unit,
    m.origin_unit, m.opened_on, m.closed_on, m.next_last_day`

/** The first page of 50 by last day, and the five counts up to a thousand. */
export const worklist = `
  with mine as materialized (
    select * from matters.duty
    where unit = $1 and mover = $2 and person_id = any($3::uuid[])
    order by last_day limit 1000
  ), page as (
    select d.*, m.kind, m.number, m.title, m.stage, m.origin_unit
    from (select * from mine where not waiting order by last_day limit 51) d
    join matters.matter m on m.id = d.matter_id
  )
  select (select json_agg(page order by last_day) from page) as rows,
    (select json_build_object(
        'todo', count(*) filter (where not waiting),
        'soon', count(*) filter (where not waiting and last_day between $4::date and $4::date + 4),
        'overdue', count(*) filter (where not waiting and last_day < $4::date),
        'returned', count(*) filter (where not waiting and returned),
        'waiting', count(*) filter (where waiting)) from mine) as counts`

/** The first page of 50, newest first, and how many there are up to three hundred. */
const register = (filter: string): string => `
  with found as not materialized (
    select a.opened_on as sorted_on, a.matter_id as sorted_id, ${listed}
    from matters.audience a join matters.matter m on m.id = a.matter_id
    where a.unit = $1 and a.kind = $2 and ${filter}
  )
  select (select json_agg(page order by sorted_on desc, sorted_id desc)
      from (select * from found order by sorted_on desc, sorted_id desc limit 51) page) as rows,
    (select count(*) from (select 1 from found limit 300) counted) as count`

export const filteredRegister = register('m.stage = any($3) and m.township = $4 and a.opened_on >= $5')

export const wordSearch = `
  with found as materialized (
    select found.* from (
        select matters.week_of(min(opened_on)) as oldest, matters.week_of(max(opened_on)) as newest
        from matters.audience where unit = $1 and kind = $2) span,
      generate_series(span.newest, span.oldest, -1) week, lateral (
        select ${listed}, m.opened_on as sorted_on, m.id as sorted_id
        from matters.matter m
        where position(lower($3) in lower(m.words)) > 0
          and matters.terms_in_week(m.words, m.kind, m.opened_on, m.audience) @> array(
            select matters.term(week, $2, piece) from unnest(public.bigrams($3) || ('@' || $1)) piece)
        order by m.opened_on desc, m.id desc limit 300) found
    limit 300)
  select (select json_agg(page order by sorted_on desc, sorted_id desc) from (select * from found limit 51) page) as rows,
    (select count(*) from found) as count`

export const powerSearch = `
  select code, name, kind, exercised_by, field, law, article, clause, penalty_kinds, fine_low, fine_high, fine_basis,
    multiple_low, multiple_high, per
  from powers.power
  where valid_to is null and position(lower($1) in lower(name || ' ' || law || ' ' || code)) > 0
  order by code limit 50`

export const statistics = `
  select organ, unit, to_char(month, 'YYYY-MM') as month, measure, sum(number)::bigint as number, sum(amount) as amount
  from matters.tally
  where month between ($1 || '-01')::date and ($2 || '-01')::date
  group by organ, unit, month, measure
  order by organ, month, unit, measure
  limit 3000`

/** A lead with everything its registration writes: row, step, clock, lists, work-list, document, number, figure. */
export const registerLead = `
  with taken as (
    insert into documents.series as s (organ, year, type, next) values ($3, 2026, 'floor', 2)
    on conflict (organ, year, type) do update set next = s.next + 1
    returning next - 1 as serial
  ), matter as (
    insert into matters.matter (id, region, kind, number, title, stage, holder_unit, holder_organ, origin_unit,
      origin_organ, township, longitude, latitude, party_name, field, power_code, opened_on, changed_at, version,
      head_hash, audience, words, file)
    select $1::uuid, '371521', 'lead', 'floor ' || $3 || ' ' || serial, $5, 'registered', $2, $3, $2, $3, $6, $7, $8, $4, $9, $10,
      current_date, now(), 1, $11, array[$2, $3], $4 || ' ' || $5, $12::json
    from taken
    returning id, number
  ), step as (
    insert into matters.step (matter_id, sequence, command_id, action, actor_person, actor_name, actor_post, actor_unit,
      actor_organ, actor_role, at, payload, resolved, previous_hash, hash)
    select id, 1, gen_random_uuid(), 'register', $13::uuid, $14, '1', $2, $3, 'squad-officer', now(), $12::jsonb, '{}',
      repeat('0', 64), $11 from matter
  ), audience as (
    insert into matters.audience (unit, kind, opened_on, matter_id)
    select unnest(array[$2, $3]), 'lead', current_date, id from matter
  ), participant as (
    insert into matters.participant (matter_id, unit, capacity, since)
    select id, $2, unnest(array['origin', 'holder']), 1 from matter
  ), clock as (
    insert into matters.clock (matter_id, time_limit, started_by, started_on, nominal, last_day, provisional)
    select id, 'SAMR-18-VERIFY-15WD', 1, current_date, current_date + 21, current_date + 21, false from matter
  ), duty as (
    insert into matters.duty (matter_id, unit, mover, person_id, action, last_day, returned, waiting, since)
    select id, $2, 'leader', '00000000-0000-0000-0000-000000000000', 'assign', current_date + 21, false, false, now() from matter
  ), document as (
    insert into documents.document (id, matter_id, sequence, position, form, number, title, organ, particulars, issued_at,
      issued_by, template_hash, pdf_sm3, pdf_sha256, pdf_size, pages)
    select gen_random_uuid(), id, 1, 1, 'DOC-001', number || '-1', '线索登记表', $3, $12::jsonb, now(), $14,
      $11, $11, $11, 1, 1 -- not for the press of the product
    from matter
  ), tally as (
    insert into matters.tally as t (region, organ, unit, kind, field, month, measure, slot, number, amount)
    values ('371521', $3, $2, 'lead', $9, date_trunc('month', current_date)::date, 'floor', pg_backend_pid() % 16, 1, 0)
    on conflict (organ, month, unit, kind, field, measure, slot, region) do update set number = t.number + 1
  )
  select id, number from matter`

/** A step of a lead that is there: two officers assigned. */
export const assignOfficers = `
  with moved as (
    update matters.matter
    set version = version + 1, stage = 'verifying', changed_at = now(),
      file = jsonb_set(file::jsonb, '{officers}', $2::jsonb)::json, head_hash = $3
    where id = $1::uuid
    returning id, version, holder_unit, holder_organ, next_last_day
  ), step as (
    insert into matters.step (matter_id, sequence, command_id, action, actor_person, actor_name, actor_post, actor_unit,
      actor_organ, actor_role, at, payload, resolved, previous_hash, hash)
    select id, version, gen_random_uuid(), 'assign', $4::uuid, $5, '1', holder_unit, holder_organ, 'squad-leader', now(),
      $2::jsonb, $2::jsonb, $3, $3 from moved
  ), gone as (
    delete from matters.duty where matter_id = $1::uuid
  ), duty as (
    insert into matters.duty (matter_id, unit, mover, person_id, action, last_day, returned, waiting, since)
    select moved.id, holder_unit, 'officer', gen_random_uuid(), 'recordVerification', next_last_day, false, false, now()
    from moved, generate_series(1, 2)
  )
  select id, version from moved`

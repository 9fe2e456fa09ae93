-- The publication register (行政处罚信息公示), one narrow row a decision: where it stands in public and until when. Kept by a
-- trigger on the matter, so that no step can forget it; what is shown is the text that was frozen when it was put online.
create table cases.publication (
  matter_id uuid primary key references matters.matter (id),
  decided_on date not null,
  decision_number text not null,
  state text not null,
  -- As the public sees it; null as long as nothing was put online.
  party text,
  published_on date,
  ends_on date,
  repaired boolean not null,
  repair_waits boolean not null,
  withdrawn_on date,
  constraint publication_state_is_known
    check (state in ('due', 'not-published', 'displayed', 'to-withdraw', 'withdrawn')),
  constraint publication_on_display_has_its_days
    check (state <> 'displayed' or (published_on is not null and ends_on is not null))
);
comment on table cases.publication is 'Whether a display has ended is read from ends_on: nobody has to end it';

create index publication_latest on cases.publication (decided_on desc, matter_id desc);
create index publication_by_state on cases.publication (state, decided_on desc, matter_id desc);
create index publication_ending on cases.publication (ends_on) where state = 'displayed';

alter table cases.publication enable row level security;
create policy publication_seen_with_its_matter on cases.publication for select to tongbu_app
  using (exists (select 1 from matters.matter m where m.id = matter_id));
grant select on cases.publication to tongbu_app;

-- What other modules show of a matter beside their own rows.
create view matters.named with (security_invoker = true) as
  select id, kind, number, title, holder_unit, holder_organ, field from matters.matter;
comment on view matters.named is 'Number, title and holder of a matter, for the lists of other modules';
grant select on matters.named to tongbu_app;

-- The row that a file asks for; null where nothing was decided, or where nothing of a decision that fell was ever public.
create function cases.publication_of(p_matter uuid, p_file jsonb) returns cases.publication
  language sql immutable set search_path = pg_catalog, pg_temp as $$
  select p_matter, (f.decision ->> 'on')::date, coalesce(f.decision ->> 'number', ''), f.state,
    coalesce(f.shown, f.fallen) #>> '{text,party}',
    (coalesce(f.shown, f.fallen) ->> 'publishedOn')::date,
    (f.shown ->> 'endsOn')::date,
    coalesce(jsonb_path_exists(p_file, '$.repairs[*].decision.conclusion ? (@ == "granted")'), false),
    coalesce(jsonb_path_exists(p_file, '$.repairs[*] ? (!exists (@.decision))'), false),
    (f.withdrawal ->> 'withdrawnOn')::date
  from (
    select p_file -> 'decision' as decision, p_file -> 'withdrawal' as withdrawal, p_file -> 'fallenPublication' as fallen,
      case when p_file #> '{publication,published}' = 'true' and p_file #>> '{publication,endsOn}' is not null
        then p_file -> 'publication' end as shown,
      case
        when p_file ? 'fallenPublication' and not p_file ? 'withdrawal' then 'to-withdraw'
        when p_file #> '{publication,published}' = 'true' then
          case when p_file #>> '{publication,endsOn}' is not null then 'displayed' end
        when p_file #> '{publication,published}' = 'false' and not p_file ? 'revocation' then 'not-published'
        when p_file ? 'revocation' then case when p_file ? 'withdrawal' then 'withdrawn' end
        else 'due'
      end as state
  ) f
  where jsonb_typeof(f.decision) = 'object' and f.state is not null
$$;

create function cases.keep_publication() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_row cases.publication := cases.publication_of(new.id, new.file);
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

-- The stages before a decision are named, so that a stage that comes after it later is not forgotten here.
create trigger matter_keeps_its_publication after insert or update on matters.matter for each row
  when (new.kind = 'penalty-case' and new.stage not in
    ('filed', 'investigating', 'investigated', 'reviewed', 'notice-issued', 'notified', 'heard', 'stayed'))
  execute function cases.keep_publication();

insert into cases.publication
  select r.* from matters.matter m cross join lateral cases.publication_of(m.id, m.file) r
  where m.kind = 'penalty-case' and r.matter_id is not null;

revoke all on function cases.publication_of(uuid, jsonb) from public;
revoke all on function cases.keep_publication() from public;

-- What was photographed, recorded and handed in. An attachment is one file as somebody took it in: its bytes lie under
-- their SM3 in the data folder, this row says whose, when and where. It never changes; a step attaches it to a matter
-- for ever; what no step has attached within a week may go.

create schema evidence;

create table evidence.attachment (
  id uuid primary key,
  sm3 char(64) not null,
  sha256 char(64) not null,
  size bigint not null,
  -- As the screens show it; never a path.
  name text not null,
  media_type text not null,
  -- What the person who took it in says.
  taken_at timestamptz,
  longitude double precision,
  latitude double precision,
  place text,
  taker text,
  device text,
  -- What the file says of itself (EXIF). Kept apart: a camera's clock is not a testimony.
  recorded_at timestamptz,
  recorded_longitude double precision,
  recorded_latitude double precision,
  recorded_device text,
  uploaded_by uuid not null,
  uploaded_unit text not null,
  uploaded_at timestamptz not null default now(),
  constraint attachment_sm3_is_a_digest check (sm3 ~ '^[0-9a-f]{64}$'),
  constraint attachment_sha256_is_a_digest check (sha256 ~ '^[0-9a-f]{64}$'),
  constraint attachment_is_not_empty check (size > 0),
  constraint attachment_name_is_no_path check (name !~ '[/\\[:cntrl:]]' and char_length(name) between 1 and 255),
  constraint attachment_point_is_whole check ((longitude is null) = (latitude is null)),
  constraint attachment_recorded_point_is_whole check ((recorded_longitude is null) = (recorded_latitude is null))
);

-- "What have I uploaded and not yet used?"
create index attachment_of_uploader on evidence.attachment (uploaded_by, uploaded_at desc);
-- "Does anything still refer to these bytes?"
create index attachment_of_content on evidence.attachment (sm3);
-- "What has lain here for more than a week?"
create index attachment_by_age on evidence.attachment (uploaded_at);

-- The step that brought an attachment into a matter. An attachment belongs to one matter.
create table evidence.attached (
  attachment_id uuid primary key references evidence.attachment (id),
  matter_id uuid not null references matters.matter (id),
  -- The step's sequence within the matter.
  sequence integer not null,
  constraint attached_by_a_step check (sequence > 0)
);

create index attached_to_matter on evidence.attached (matter_id, sequence);

-- Append-only, whoever asks --------------------------------------------------------------------------------------

create function evidence.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_schema || '.' || tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger attached_is_append_only before update or delete on evidence.attached
  for each row execute function evidence.refuse_change();
create trigger attached_is_not_emptied before truncate on evidence.attached
  for each statement execute function evidence.refuse_change();
create trigger attachment_is_never_edited before update on evidence.attachment
  for each row execute function evidence.refuse_change();
create trigger attachment_is_not_emptied before truncate on evidence.attachment
  for each statement execute function evidence.refuse_change();

create function evidence.refuse_early_removal() returns trigger language plpgsql as $$
begin
  -- That nothing refers to it is seen to by the foreign key.
  if old.uploaded_at > now() - interval '7 days' then
    raise exception 'attachment % is younger than a week', old.id using errcode = 'restrict_violation';
  end if;
  return old;
end $$;

create trigger attachment_stays_a_week before delete on evidence.attachment
  for each row execute function evidence.refuse_early_removal();

-- Who sees what ------------------------------------------------------------------------------------------------

-- Runs as its owner: whether a file is in use must not depend on whether the asker sees the matter that uses it.
create function evidence.is_attached(p_id uuid) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select 1 from evidence.attached where attachment_id = p_id)
$$;

-- Runs as its owner, too: the two tables' policies must not ask each other in a circle.
create function evidence.uploader(p_id uuid) returns uuid
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select uploaded_by from evidence.attachment where id = p_id
$$;

alter table evidence.attached enable row level security;
alter table evidence.attachment enable row level security;

create policy attached_seen_with_its_matter on evidence.attached for select to tongbu_app
  using (exists (select 1 from matters.matter m where m.id = matter_id));

create policy attached_by_uploader_to_a_matter_he_sees on evidence.attached for insert to tongbu_app
  with check (
    exists (select 1 from matters.matter m where m.id = matter_id)
    and evidence.uploader(attachment_id) = (select nullif(current_setting('tongbu.person', true), '')::uuid)
  );

create policy attachment_seen_by_uploader_then_with_its_matter on evidence.attachment for select to tongbu_app
  using (
    exists (select 1 from evidence.attached a where a.attachment_id = id)
    or (
      uploaded_by = (select nullif(current_setting('tongbu.person', true), '')::uuid)
      and not evidence.is_attached(id)
    )
  );

create policy attachment_taken_in_by_oneself on evidence.attachment for insert to tongbu_app
  with check (uploaded_by = (select nullif(current_setting('tongbu.person', true), '')::uuid));

-- What steps and jobs call ---------------------------------------------------------------------------------------

-- Attaches files to a matter, within the transaction of the step that does so. A file the matter already has is left
-- as it is; one that is not there, not the caller's, or in another matter ends the step: 'TB404', detail = its id.
create function evidence.attach(p_matter uuid, p_sequence integer, p_ids uuid[]) returns void
  language plpgsql as $$
declare
  v_missing uuid;
begin
  if coalesce(cardinality(p_ids), 0) = 0 then
    return;
  end if;

  insert into evidence.attached (attachment_id, matter_id, sequence)
    select a.id, p_matter, p_sequence
    from evidence.attachment a
    where a.id = any (p_ids) and not evidence.is_attached(a.id)
      -- Said here, too: matters.record runs as its owner, for whom the policies do not count.
      and a.uploaded_by = nullif(current_setting('tongbu.person', true), '')::uuid
    order by a.id
    on conflict (attachment_id) do nothing;

  select wanted.id into v_missing
    from unnest(p_ids) as wanted (id)
    where not exists (
      select 1 from evidence.attached d where d.attachment_id = wanted.id and d.matter_id = p_matter
    )
    limit 1;

  if found then
    raise exception 'attachment % is not there to be attached', v_missing
      using errcode = 'TB404', detail = v_missing::text;
  end if;
end $$;

-- Removes what nobody attached within a week, and returns the SM3s it knew; the caller then asks release() of each.
create function evidence.sweep() returns setof char(64)
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from evidence.attachment a
    where a.uploaded_at < now() - interval '7 days'
      and not exists (select 1 from evidence.attached d where d.attachment_id = a.id)
    returning a.sm3
$$;

-- True when nothing refers to these bytes any more. Until the transaction ends nobody can begin to: see hold().
create function evidence.release(p_sm3 text) returns boolean
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('evidence ' || p_sm3, 0));
  return not exists (select 1 from evidence.attachment where sm3 = p_sm3);
end $$;

-- Until the transaction ends these bytes will not be swept.
create function evidence.hold(p_sm3 text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  select pg_advisory_xact_lock_shared(hashtextextended('evidence ' || p_sm3, 0))
$$;

revoke all on function evidence.sweep(), evidence.release(text), evidence.hold(text) from public;
grant usage on schema evidence to tongbu_app;
grant select, insert on evidence.attachment, evidence.attached to tongbu_app;
grant execute on function evidence.sweep(), evidence.release(text), evidence.hold(text) to tongbu_app;

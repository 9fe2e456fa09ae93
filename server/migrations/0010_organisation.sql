-- Who there is in the county: units, townships, villages, people, posts and certificates, each with its time. Nothing
-- is deleted and no period is rewritten: what changes ends its period, and its successor begins the next day.

-- What the importer knows of the files it has loaded, and when which area of reference data last changed.
create schema reference;

create table reference.area_version (
  area text primary key,
  -- Grows with every change; a process that holds an older number reads the area again.
  version bigint not null default 0,
  changed_at timestamptz not null default now()
);
insert into reference.area_version (area) values ('organisation'), ('powers');

create table reference.imported_file (
  -- Path within the county's folder, e.g. 'units.csv'.
  file text primary key,
  sha256 char(64) not null,
  rows integer not null,
  imported_at timestamptz not null default now()
);

create function reference.keep_history() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception '% keeps its history: end the period instead', tg_table_schema || '.' || tg_table_name
      using errcode = 'restrict_violation';
  end if;
  if to_jsonb(new) - 'valid_to' <> to_jsonb(old) - 'valid_to' then
    raise exception 'only the end of a period of % may change', tg_table_schema || '.' || tg_table_name
      using errcode = 'restrict_violation';
  end if;
  return new;
end $$;

create schema organisation;

create table organisation.unit (
  id bigint generated always as identity primary key,
  code text not null,
  name_zh text not null,
  name_en text not null,
  kind text not null,
  parent_code text,
  -- In whose name and under whose seal it acts: itself, or the nearest unit above that is an organ.
  organ_code text not null,
  level smallint not null,
  -- Null: unknown.
  staff integer,
  -- Divisions served: townships, or the county.
  serves text[] not null default '{}',
  -- Whose procedure the organ follows where the law leaves it open.
  profile text not null,
  -- Begins the numbers of its documents; null for units that issue none.
  document_prefix text,
  -- Where the unit, its staff and its area come from: fact, seed (the county's own text) or model (made by us).
  source text not null,
  staff_source text,
  serves_source text,
  note text not null default '',
  valid_from date not null,
  valid_to date,
  constraint unit_profile_is_known check (profile in ('general', 'market-supervision', 'city-management')),
  constraint unit_staff_is_a_count check (staff >= 0),
  -- One day before its beginning: a period that was corrected before it was ever in force.
  constraint unit_ends_after_it_begins check (valid_to >= valid_from - 1)
);
comment on column organisation.unit.valid_to is 'Last day in force; null: in force';
create unique index unit_one_open_period on organisation.unit (code) where valid_to is null;
create index unit_by_code on organisation.unit (code, valid_from);

create table organisation.township (
  id bigint generated always as identity primary key,
  -- Nine digits; zones carry codes of our own in the range reserved for units like a township.
  code text not null,
  name_zh text not null,
  name_en text not null,
  kind text not null,
  longitude double precision,
  latitude double precision,
  source text not null,
  note text not null default '',
  valid_from date not null,
  valid_to date,
  constraint township_code_has_nine_digits check (code ~ '^\d{9}$'),
  constraint township_ends_after_it_begins check (valid_to >= valid_from - 1)
);
create unique index township_one_open_period on organisation.township (code) where valid_to is null;

create table organisation.village (
  id bigint generated always as identity primary key,
  code text not null,
  name_zh text not null,
  kind text not null,
  township_code text not null,
  source text not null,
  valid_from date not null,
  valid_to date,
  constraint village_code_has_twelve_digits check (code ~ '^\d{12}$'),
  constraint village_ends_after_it_begins check (valid_to >= valid_from - 1)
);
create unique index village_one_open_period on organisation.village (code) where valid_to is null;
create index village_of_township on organisation.village (township_code);

-- No identity numbers are kept. A name may be corrected in place: steps carry the name they were taken under.
create table organisation.person (
  id uuid primary key,
  -- The county's own personnel number.
  code text not null unique,
  name text not null,
  source text not null,
  constraint person_has_a_name check (name <> '')
);

create table organisation.post (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references organisation.person (id),
  unit_code text not null,
  role text not null,
  title text not null default '',
  source text not null,
  valid_from date not null,
  valid_to date,
  constraint post_ends_after_it_begins check (valid_to >= valid_from - 1)
);
create unique index post_one_open_period on organisation.post (person_id, unit_code, role) where valid_to is null;
create index post_of_unit on organisation.post (unit_code);
create index post_of_person on organisation.post (person_id);

create table organisation.certificate (
  id bigint generated always as identity primary key,
  number text not null,
  person_id uuid not null references organisation.person (id),
  issuer text not null,
  -- What is printed on it.
  first_day date not null,
  last_day date not null,
  source text not null,
  valid_from date not null,
  valid_to date,
  constraint certificate_lasts check (last_day >= first_day),
  constraint certificate_ends_after_it_begins check (valid_to >= valid_from - 1)
);
comment on column organisation.certificate.valid_to is 'End of this entry: a certificate revoked or corrected. Not the day of expiry, which is last_day';
create unique index certificate_one_open_period on organisation.certificate (number) where valid_to is null;
create index certificate_of_person on organisation.certificate (person_id);

create table organisation.setting (
  id bigint generated always as identity primary key,
  key text not null,
  value text not null,
  source text not null,
  note text not null default '',
  valid_from date not null,
  valid_to date,
  constraint setting_ends_after_it_begins check (valid_to >= valid_from - 1)
);
create unique index setting_one_open_period on organisation.setting (key) where valid_to is null;

-- A drawing, not a record: a new one replaces it.
create table organisation.map (
  name text primary key,
  geojson jsonb not null
);

create trigger unit_keeps_history before update or delete on organisation.unit
  for each row execute function reference.keep_history();
create trigger township_keeps_history before update or delete on organisation.township
  for each row execute function reference.keep_history();
create trigger village_keeps_history before update or delete on organisation.village
  for each row execute function reference.keep_history();
create trigger post_keeps_history before update or delete on organisation.post
  for each row execute function reference.keep_history();
create trigger certificate_keeps_history before update or delete on organisation.certificate
  for each row execute function reference.keep_history();
create trigger setting_keeps_history before update or delete on organisation.setting
  for each row execute function reference.keep_history();

-- Public inside the county: everybody may know who is who.
grant usage on schema reference, organisation to tongbu_app;
grant select on all tables in schema reference to tongbu_app;
grant select on all tables in schema organisation to tongbu_app;

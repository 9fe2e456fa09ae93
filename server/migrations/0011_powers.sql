-- The county's list of powers: what may be enforced, on which article, by whom, with which figures. Every row has its
-- time; a case keeps the version of the day it looked.

create schema powers;

create table powers.statute (
  id bigint generated always as identity primary key,
  -- Short title as the powers cite it.
  title text not null,
  level text not null,
  issuer text not null,
  version_date date not null,
  effective_date date,
  note text not null default '',
  valid_from date not null,
  valid_to date,
  constraint statute_level_is_known check (
    level in ('law', 'administrative_regulation', 'department_rule', 'local_regulation', 'local_rule')
  ),
  constraint statute_ends_after_it_begins check (valid_to >= valid_from - 1)
);
create unique index statute_one_open_period on powers.statute (title) where valid_to is null;

create table powers.field (
  id bigint generated always as identity primary key,
  slug text not null,
  name_zh text not null,
  name_en text not null,
  exercised_by text not null,
  valid_from date not null,
  valid_to date,
  constraint field_exercised_by_is_known check (exercised_by in ('bureau', 'department')),
  constraint field_ends_after_it_begins check (valid_to >= valid_from - 1)
);
create unique index field_one_open_period on powers.field (slug) where valid_to is null;

create table powers.power (
  id bigint generated always as identity primary key,
  code text not null,
  name text not null,
  kind text not null,
  exercised_by text not null,
  field text not null,
  law text not null,
  article numeric(6, 1) not null,
  clause text,
  subject_type text not null,
  penalty_kinds text[] not null default '{}',
  -- Yuan; 0 where the statute gives only an upper limit.
  fine_low numeric(14, 2),
  fine_high numeric(14, 2),
  fine_basis text not null,
  fine_basis_text text,
  -- Times, or a fraction for a percentage.
  multiple_low numeric(12, 6),
  multiple_high numeric(12, 6),
  per text,
  statute_version date not null,
  notes text not null default '',
  valid_from date not null,
  valid_to date,
  constraint power_kind_is_known check (kind in ('penalty', 'coercion', 'inspection')),
  constraint power_exercised_by_is_known check (exercised_by in ('bureau', 'department')),
  constraint power_subject_is_known check (subject_type in ('any', 'individual', 'organisation')),
  constraint power_basis_is_known check (fine_basis in ('fixed', 'multiple', 'percent', 'none')),
  constraint power_fine_is_a_range check ((fine_low is null) = (fine_high is null) and fine_low <= fine_high),
  constraint power_multiple_is_a_range check (
    (multiple_low is null) = (multiple_high is null) and multiple_low <= multiple_high
  ),
  constraint power_ends_after_it_begins check (valid_to >= valid_from - 1)
);
create unique index power_one_open_period on powers.power (code) where valid_to is null;
create index power_by_code on powers.power (code, valid_from);

-- Who holds a field, or one power of it. Two open rows for the same are an overlap, which the county is told of.
create table powers.holder (
  id bigint generated always as identity primary key,
  field text not null,
  -- Empty: the whole field.
  power_code text not null default '',
  organ_code text not null,
  -- The one team of the field; null where the squad serving the place acts.
  team_code text,
  basis text not null,
  source text not null,
  valid_from date not null,
  valid_to date,
  constraint holder_ends_after_it_begins check (valid_to >= valid_from - 1)
);
create unique index holder_one_open_period on powers.holder (field, power_code, organ_code) where valid_to is null;

create table powers.band (
  id bigint generated always as identity primary key,
  power_code text not null,
  grade text not null,
  subject_type text not null,
  condition text not null,
  fine_low numeric(14, 2),
  fine_high numeric(14, 2),
  multiple_low numeric(12, 6),
  multiple_high numeric(12, 6),
  source text not null,
  valid_from date not null,
  valid_to date,
  constraint band_grade_is_known check (grade in ('minor', 'ordinary', 'serious', 'very_serious')),
  constraint band_subject_is_known check (subject_type in ('any', 'individual', 'organisation')),
  constraint band_fine_is_a_range check ((fine_low is null) = (fine_high is null) and fine_low <= fine_high),
  constraint band_multiple_is_a_range check (
    (multiple_low is null) = (multiple_high is null) and multiple_low <= multiple_high
  ),
  constraint band_has_figures check (fine_low is not null or multiple_low is not null),
  constraint band_ends_after_it_begins check (valid_to >= valid_from - 1)
);
create unique index band_one_open_period on powers.band (power_code, subject_type, grade) where valid_to is null;

create table powers.keyword (
  id bigint generated always as identity primary key,
  power_code text not null,
  words text[] not null,
  valid_from date not null,
  valid_to date,
  constraint keyword_ends_after_it_begins check (valid_to >= valid_from - 1)
);
create unique index keyword_one_open_period on powers.keyword (power_code) where valid_to is null;

-- For two powers that facts alone do not separate: the question to ask. It suggests, it does not decide.
create table powers.separating_question (
  id bigint generated always as identity primary key,
  power_code_a text not null,
  power_code_b text not null,
  question text not null,
  answer_a text not null,
  answer_b text not null,
  valid_from date not null,
  valid_to date,
  constraint separating_question_ends_after_it_begins check (valid_to >= valid_from - 1)
);
create unique index separating_question_one_open_period
  on powers.separating_question (power_code_a, power_code_b) where valid_to is null;

-- A published decision of the province that hands powers to townships (行政处罚法 24). None recorded: no township acts.
create table powers.township_decision (
  id bigint generated always as identity primary key,
  code text not null,
  title text not null,
  issuer text not null,
  published_on date not null,
  townships text[] not null,
  power_codes text[] not null,
  valid_from date not null,
  valid_to date,
  constraint township_decision_names_powers check (cardinality(power_codes) > 0 and cardinality(townships) > 0),
  constraint township_decision_ends_after_it_begins check (valid_to >= valid_from - 1)
);
create unique index township_decision_one_open_period on powers.township_decision (code) where valid_to is null;

-- A ruling on a dispute of competence (行政处罚法 25): from its date on it decides who holds what.
create table powers.ruling (
  id bigint generated always as identity primary key,
  code text not null,
  title text not null,
  decided_by text not null,
  decided_on date not null,
  field text,
  power_codes text[] not null default '{}',
  -- Empty: the whole county.
  townships text[] not null default '{}',
  organ_code text not null,
  team_code text,
  valid_from date not null,
  valid_to date,
  constraint ruling_names_something check (field is not null or cardinality(power_codes) > 0),
  constraint ruling_ends_after_it_begins check (valid_to >= valid_from - 1)
);
create unique index ruling_one_open_period on powers.ruling (code) where valid_to is null;

do $$
declare
  name text;
begin
  for name in
    select tablename from pg_tables where schemaname = 'powers'
  loop
    execute format(
      'create trigger %I before update or delete on powers.%I for each row execute function reference.keep_history()',
      name || '_keeps_history', name
    );
  end loop;
end $$;

grant usage on schema powers to tongbu_app;
grant select on all tables in schema powers to tongbu_app;

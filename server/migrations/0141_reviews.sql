-- Reviewers' sampling (案卷评查): a draw is recorded with its seed and its whole population, so that anybody can draw it
-- again; each drawn file is scored beside the case, which is never touched by it.

-- Closed penalty cases, for other modules: what a draw is made from.
create view matters.closed_case with (security_invoker = true) as
  select id, number, title, holder_organ, holder_unit, field, closed_on, version from matters.matter
  where kind = 'penalty-case' and closed_on is not null;
comment on view matters.closed_case is 'Closed cases of the ordinary procedure, under the security of whoever asks';
grant select on matters.closed_case to tongbu_app;

create schema reviews;

create table reviews.draw (
  id uuid primary key,
  title text not null,
  from_day date not null,
  to_day date not null,
  field text,
  organ text,
  seed text not null,
  -- Every case that could have been drawn, in the order of their numbers.
  population uuid[] not null,
  standard text not null,
  drawn_at timestamptz not null,
  drawn_by text not null,
  drawn_by_person uuid not null,
  unit text not null,
  audience text[] not null,
  constraint draw_period_runs_forward check (to_day >= from_day),
  constraint draw_has_a_population check (cardinality(population) > 0)
);
comment on table reviews.draw is 'Never edited: another sample is another draw';
create index draw_latest on reviews.draw (drawn_at desc, id desc);

create table reviews.drawn_case (
  draw_id uuid not null references reviews.draw (id),
  position integer not null,
  case_id uuid not null references matters.matter (id),
  primary key (draw_id, position),
  constraint drawn_case_once unique (draw_id, case_id)
);

-- One score a file and draw; scoring it again replaces what was said before, under the name of who says it now.
create table reviews.score (
  draw_id uuid not null,
  case_id uuid not null,
  -- The version of the case that was judged.
  version integer not null,
  findings jsonb not null,
  points integer not null,
  failed_by text[] not null,
  grade text not null,
  comment text,
  scored_at timestamptz not null,
  scored_by text not null,
  scored_by_person uuid not null,
  primary key (draw_id, case_id),
  foreign key (draw_id, case_id) references reviews.drawn_case (draw_id, case_id),
  constraint score_is_out_of_a_hundred check (points between 0 and 100),
  constraint score_grade_is_known check (grade in ('excellent', 'good', 'passed', 'failed')),
  constraint score_with_a_veto_fails check (cardinality(failed_by) = 0 or grade = 'failed')
);

alter table reviews.draw enable row level security;
create policy draw_seen_by_its_audience on reviews.draw for select to tongbu_app
  using (audience @> array[(select current_setting('tongbu.unit', true))]);
create policy draw_made_for_the_own_unit on reviews.draw for insert to tongbu_app
  with check (unit = (select current_setting('tongbu.unit', true)));

alter table reviews.drawn_case enable row level security;
create policy drawn_case_seen_with_its_draw on reviews.drawn_case for select to tongbu_app
  using (exists (select 1 from reviews.draw d where d.id = draw_id));
create policy drawn_case_of_the_own_draw on reviews.drawn_case for insert to tongbu_app
  with check (exists (
    select 1 from reviews.draw d
    where d.id = draw_id and d.unit = (select current_setting('tongbu.unit', true)) and d.population @> array[case_id]));

alter table reviews.score enable row level security;
create policy score_seen_with_its_draw on reviews.score for select to tongbu_app
  using (exists (select 1 from reviews.draw d where d.id = draw_id));
create policy score_in_the_own_name on reviews.score for insert to tongbu_app
  with check (scored_by_person = (select current_setting('tongbu.person', true))::uuid
    and exists (select 1 from reviews.draw d where d.id = draw_id));
create policy score_replaced_in_the_own_name on reviews.score for update to tongbu_app
  using (exists (select 1 from reviews.draw d where d.id = draw_id))
  with check (scored_by_person = (select current_setting('tongbu.person', true))::uuid);

grant usage on schema reviews to tongbu_app;
grant select, insert on reviews.draw, reviews.drawn_case to tongbu_app;
grant select, insert, update on reviews.score to tongbu_app;

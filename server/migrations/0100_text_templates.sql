-- Texts that a unit writes again and again, kept by power: the facts and the reasons of its documents. The officers of the
-- unit read and change them; nobody else sees them.

create table documents.text_template (
  unit text not null,
  power_code text not null,
  slot text not null,
  body text not null,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (unit, power_code, slot),
  constraint text_template_slot_is_known check (slot in ('facts', 'reasons')),
  constraint text_template_says_something check (length(trim(body)) between 1 and 6000)
);
comment on column documents.text_template.body is 'With 〔当事人〕 and 〔地点〕 where a case has its own';

alter table documents.text_template enable row level security;
create policy text_template_of_the_own_unit on documents.text_template to tongbu_app
  using (unit = (select current_setting('tongbu.unit', true)))
  with check (unit = (select current_setting('tongbu.unit', true)));
grant select, insert, update on documents.text_template to tongbu_app;

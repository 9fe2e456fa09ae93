-- The referrals of suspected crimes as whoever supervises them looks at them: what came late stays late for ever, and
-- what has passed its next last day is open. Rows are those that the asker sees anyway.

create index matter_referrals on matters.matter (opened_on desc, id desc) where kind = 'criminal-referral';

create view matters.referral with (security_invoker = true) as
  select id, kind, number, title, stage, party_name, field, power_code, township, holder_unit, origin_unit,
    opened_on, closed_on, next_last_day, json_array_length(file -> 'late') > 0 as came_late
  from matters.matter
  where kind = 'criminal-referral';

grant select on matters.referral to tongbu_app;

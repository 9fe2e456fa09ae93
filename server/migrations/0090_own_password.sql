-- A person changes the own password, and what happens to a sign-in is on record for ever: who signed in, which tries were
-- wrong, when a password changed and how many sessions that ended. Read by whoever runs the server, as the owner.

create table identity.event (
  event_id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  account text not null,
  person_id uuid not null,
  kind text not null,
  sessions_ended integer,
  constraint event_kind_is_known check (
    kind in ('signed-in', 'wrong-password', 'locked', 'password-changed', 'account-given', 'account-ended'))
);
comment on table identity.event is
  'Outlives the account it speaks of. Tries at an account that does not exist are nobody''s and are not kept.';
comment on column identity.event.sessions_ended is 'How many other sessions of the person the event ended.';
create index event_by_account on identity.event (account, event_id);

create function identity.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_schema || '.' || tg_table_name using errcode = 'restrict_violation';
end $$;
create trigger event_is_append_only before update or delete on identity.event
  for each row execute function identity.refuse_change();
create trigger event_is_not_emptied before truncate on identity.event
  for each statement execute function identity.refuse_change();

alter table identity.session add column account text;
comment on column identity.session.account is
  'The sign-in it was begun with, whose password the session may change. Null: begun before this was kept.';

create or replace function identity.note_failure(p_account text) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_account identity.account;
begin
  update identity.account
    set failures = case when failures + 1 >= 5 then 0 else failures + 1 end,
        locked_until = case when failures + 1 >= 5 then now() + interval '10 minutes' else locked_until end
    where account = p_account
    returning * into v_account;
  if v_account.account is null then
    return null;
  end if;
  insert into identity.event (account, person_id, kind)
    values (p_account, v_account.person_id, case when v_account.failures = 0 then 'locked' else 'wrong-password' end);
  return jsonb_build_object(
    'triesLeft', case when v_account.failures = 0 then 0 else 5 - v_account.failures end,
    'lockedUntil', v_account.locked_until);
end $$;

create or replace function identity.start_session(p_account text, p_session jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update identity.account set failures = 0, locked_until = null where account = p_account;
  delete from identity.session where ends_at < now();
  insert into identity.session (token_hash, person_id, name, post_id, unit, organ, role, ends_at, account)
    select token_hash, person_id, name, post_id, unit, organ, role, ends_at, p_account
    from jsonb_populate_record(null::identity.session, p_session);
  insert into identity.event (account, person_id, kind)
    values (p_account, (p_session ->> 'person_id')::uuid, 'signed-in');
end $$;

-- The sign-in behind a session: what is needed to check its old password. Null when the session has ended.
create function identity.own_account(p_token_hash text) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('account', a.account, 'password', a.password, 'lockedUntil', a.locked_until, 'demo', a.demo)
  from identity.session s join identity.account a on a.account = s.account
  where s.token_hash = p_token_hash and s.ends_at > now()
$$;

-- A new password for the sign-in behind a session. Every other session of the person ends, and it answers how many.
create function identity.change_password(p_token_hash text, p_password text) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_account identity.account;
  v_ended integer;
begin
  update identity.account a
    set password = p_password, failures = 0, locked_until = null
    from identity.session s
    where s.token_hash = p_token_hash and s.ends_at > now() and a.account = s.account and not a.demo
    returning a.* into v_account;
  if v_account.account is null then
    raise exception 'no sign-in of the own stands behind this session' using errcode = 'insufficient_privilege';
  end if;
  delete from identity.session where person_id = v_account.person_id and token_hash <> p_token_hash;
  get diagnostics v_ended = row_count;
  insert into identity.event (account, person_id, kind, sessions_ended)
    values (v_account.account, v_account.person_id, 'password-changed', v_ended);
  return v_ended;
end $$;

revoke all on function identity.own_account(text), identity.change_password(text, text), identity.refuse_change() from public;
grant execute on function identity.own_account(text), identity.change_password(text, text) to tongbu_app;

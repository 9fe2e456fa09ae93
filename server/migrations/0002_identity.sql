-- Who signs in, and the session that says on each connection who asks. The application reaches these tables only
-- through the functions below; it cannot read a password's digest or make up a session.

create schema identity;

create table identity.account (
  account text primary key,
  person_id uuid not null,
  password text not null,
  failures integer not null default 0,
  locked_until timestamptz,
  demo boolean not null default false,
  constraint account_is_named check (account ~ '^[a-z0-9][a-z0-9._-]{1,59}$')
);
comment on column identity.account.password is 'scrypt digest with its parameters: scrypt$N$r$p$salt$digest';

create table identity.session (
  token_hash text primary key,
  person_id uuid not null,
  name text not null,
  post_id text not null,
  unit text not null,
  organ text not null,
  role text not null,
  started_at timestamptz not null default now(),
  ends_at timestamptz not null,
  constraint session_ends_after_start check (ends_at > started_at)
);
comment on table identity.session is
  'The post is copied in when somebody signs in or switches, so that one row says who asks. ends_at is never after the post ends.';
create index session_by_end on identity.session (ends_at);
create index session_by_person on identity.session (person_id);

-- Says on this connection who asks, and answers with the same. Null and empty claims for everybody else: no claim, no rows.
create function identity.enter(p_token_hash text) returns jsonb
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  v_session identity.session;
begin
  if p_token_hash is not null then
    select * into v_session from identity.session where token_hash = p_token_hash and ends_at > now();
  end if;
  perform set_config('tongbu.person', coalesce(v_session.person_id::text, ''), false),
          set_config('tongbu.unit', coalesce(v_session.unit, ''), false),
          set_config('tongbu.role', coalesce(v_session.role, ''), false);
  if v_session.token_hash is null then
    return null;
  end if;
  return jsonb_build_object(
    'personId', v_session.person_id, 'name', v_session.name, 'postId', v_session.post_id,
    'unit', v_session.unit, 'organ', v_session.organ, 'role', v_session.role
  );
end $$;

-- What is needed to check a password. Null when there is no such account.
create function identity.find_account(p_account text) returns jsonb
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('personId', person_id, 'password', password, 'failures', failures, 'lockedUntil', locked_until)
  from identity.account where account = p_account
$$;

-- Counts a wrong password; after five the account rests for ten minutes. Answers with what is left.
create function identity.note_failure(p_account text) returns jsonb
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  update identity.account
    set failures = case when failures + 1 >= 5 then 0 else failures + 1 end,
        locked_until = case when failures + 1 >= 5 then now() + interval '10 minutes' else locked_until end
    where account = p_account
    returning jsonb_build_object('triesLeft', case when failures = 0 then 0 else 5 - failures end, 'lockedUntil', locked_until)
$$;

create function identity.start_session(p_account text, p_session jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update identity.account set failures = 0, locked_until = null where account = p_account;
  delete from identity.session where ends_at < now();
  insert into identity.session (token_hash, person_id, name, post_id, unit, organ, role, ends_at)
    select token_hash, person_id, name, post_id, unit, organ, role, ends_at
    from jsonb_populate_record(null::identity.session, p_session);
end $$;

-- The same session, acting from another post. Only the holder of the token can ask for it.
create function identity.switch_post(p_token_hash text, p_session jsonb) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  update identity.session s
    set post_id = n.post_id, unit = n.unit, organ = n.organ, role = n.role, ends_at = n.ends_at
    from jsonb_populate_record(null::identity.session, p_session) n
    where s.token_hash = p_token_hash
$$;

create function identity.end_session(p_token_hash text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from identity.session where token_hash = p_token_hash
$$;

revoke all on all functions in schema identity from public;
grant usage on schema identity to tongbu_app;
grant execute on all functions in schema identity to tongbu_app;

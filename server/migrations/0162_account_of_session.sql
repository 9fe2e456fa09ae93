-- A session says whose account it is, and what standing its head has.
create or replace function identity.start_session(p_account text, p_session jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update identity.account set failures = 0, locked_until = null where account = p_account;
  delete from identity.session where ends_at < now();
  insert into identity.session (token_hash, person_id, name, post_id, unit, organ, role, standing, ends_at, account)
    select token_hash, person_id, name, post_id, unit, organ, role, standing, ends_at, p_account
    from jsonb_populate_record(null::identity.session, p_session);
  insert into identity.event (account, person_id, kind)
    values (p_account, (p_session ->> 'person_id')::uuid, 'signed-in');
end $$;

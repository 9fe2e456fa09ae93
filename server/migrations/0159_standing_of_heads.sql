-- Which of an organ's heads is the principal one. A deputy signs much, but never decides that a suspected crime goes to
-- the police (OD310 5); whoever is in charge while there is no principal head does.

alter table organisation.post add column standing text
  constraint post_standing_is_known check (standing in ('acting', 'deputy'));
comment on column organisation.post.standing is 'Of heads: acting or deputy; null is the principal head';

alter table identity.session add column standing text;

create or replace function identity.put_claims_together() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.claims := jsonb_strip_nulls(jsonb_build_object(
    'personId', new.person_id, 'name', new.name, 'postId', new.post_id, 'unit', new.unit, 'organ', new.organ,
    'role', new.role, 'standing', new.standing));
  return new;
end $$;

create or replace function identity.start_session(p_account text, p_session jsonb) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update identity.account set failures = 0, locked_until = null where account = p_account;
  delete from identity.session where ends_at < now();
  insert into identity.session (token_hash, person_id, name, post_id, unit, organ, role, standing, ends_at)
    select token_hash, person_id, name, post_id, unit, organ, role, standing, ends_at
    from jsonb_populate_record(null::identity.session, p_session);
end $$;

create or replace function identity.switch_post(p_token_hash text, p_session jsonb) returns void
  language sql security definer set search_path = pg_catalog, pg_temp as $$
  update identity.session s
    set post_id = n.post_id, unit = n.unit, organ = n.organ, role = n.role, standing = n.standing, ends_at = n.ends_at
    from jsonb_populate_record(null::identity.session, p_session) n
    where s.token_hash = p_token_hash
$$;

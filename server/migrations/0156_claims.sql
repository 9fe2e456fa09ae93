-- What `identity.enter` answers is put together when a session begins, not each time somebody asks.
alter table identity.session add column claims jsonb;
comment on column identity.session.claims is 'Who asks and from which post, as the application is told.';

create function identity.put_claims_together() returns trigger
  language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.claims := jsonb_build_object(
    'personId', new.person_id, 'name', new.name, 'postId', new.post_id, 'unit', new.unit, 'organ', new.organ,
    'role', new.role);
  return new;
end $$;

create trigger claims_of_session before insert or update on identity.session
  for each row execute function identity.put_claims_together();

update identity.session set role = role;
alter table identity.session alter column claims set not null;

create or replace function identity.enter(p_token_hash text) returns jsonb
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
  return v_session.claims;
end $$;

-- What every module stands on: the application's role owns nothing and gets nothing that is not granted to it by name,
-- and Chinese text can be searched by words of two characters.

revoke create on schema public from public;
grant usage on schema public to tongbu_app;

-- The health page tells which migration was applied last.
grant usage on schema migrations to tongbu_app;
grant select on migrations.applied to tongbu_app;

-- Every pair of neighbouring characters, lower-cased, without spaces and punctuation between them; a text of one
-- character yields itself. Store bigrams(text) in a text[] column with a GIN index and ask
-- `words @> bigrams(question)`: all pairs present. Check the text itself with position() where order matters.
create function public.bigrams(text_to_split text) returns text[]
  language sql immutable strict parallel safe
  return (
    select coalesce(
      array_agg(distinct substring(run from i for 2)),
      '{}'
    )
    from regexp_split_to_table(lower(normalize(text_to_split, nfkc)), '[[:space:][:punct:]　-〿＀-￯]+') as run,
      lateral generate_series(1, greatest(char_length(run) - 1, 1)) as i
    where run <> ''
  );
comment on function public.bigrams(text) is 'The two-character pieces of a text, for searching Chinese words';

-- The English name of a statute, for readers of the English screens; documents cite the Chinese one alone.
alter table powers.statute add column title_en text;
comment on column powers.statute.title_en is 'Null: the county gave none, and the Chinese title stands in both languages.';

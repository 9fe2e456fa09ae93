-- Where an organ is found and called, as its documents print it: each organ's own, not the bureau's alone.
alter table organisation.unit
  add column address text,
  add column phone text;

-- What is generated or switched once for this installation: application keys, clock, faults.
create table installation (
  key text primary key,
  value jsonb not null
);

-- The same reference gets the same answer again.
create table answers (
  platform text not null,
  reference text not null,
  request_digest text not null,
  answer jsonb not null,
  primary key (platform, reference)
);

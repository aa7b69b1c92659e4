create table portraits (
  digest text primary key,
  content_type text not null,
  bytes bytea not null
);

create table persons (
  id_number text primary key,
  name text not null,
  phone text unique,
  division text not null,
  address text not null,
  portrait_digest text references portraits
);

create table guardianships (
  parent text not null references persons,
  child text not null references persons,
  primary key (parent, child)
);

create table businesses (
  credit_code text primary key,
  name text not null,
  operator text not null references persons
);

create table organisations (
  credit_code text primary key,
  name text not null,
  kinds text[] not null,
  division text not null
);

create table staff (
  staff_number text primary key,
  person text not null references persons,
  organisation text not null references organisations,
  post text not null,
  supervisor boolean not null
);

create table activation_codes (
  id bigint generated always as identity primary key,
  person text not null references persons,
  code text not null,
  counter text not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  wrong_tries int not null default 0,
  voided boolean not null default false,
  evidence text
);
create index activation_codes_person on activation_codes (person, id desc);

create table licences (
  identifier text primary key,
  type text not null,
  number text not null,
  issuer_name text not null,
  issuer_code text not null,
  holder_name text not null,
  holder_code text not null,
  holder_kind text not null check (holder_kind in ('person', 'organisation')),
  issued_on date not null,
  valid_from date not null,
  valid_until date,
  status text not null check (status in ('valid', 'suspended', 'revoked', 'cancelled')),
  faces jsonb not null,
  portrait_digest text references portraits,
  position int not null
);
create index licences_holder on licences (holder_code, holder_kind);

create table issuer_keys (
  key_id text primary key,
  issuer text not null,
  licence_types text[] not null,
  public_key bytea not null,
  private_key bytea not null
);

create table credential_nonces (
  nonce text primary key,
  expires_at timestamptz not null
);

create table credentials (
  credential_id text primary key,
  licence text not null references licences,
  scene text not null,
  status_list int not null,
  status_index int not null,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  unique (status_list, status_index)
);
create index credentials_licence on credentials (licence);

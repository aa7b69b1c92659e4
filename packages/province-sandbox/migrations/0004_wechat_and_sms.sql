create table wechat_codes (
  code text primary key,
  kind text not null check (kind in ('login', 'phone')),
  person text not null references persons,
  expires_at timestamptz not null,
  used boolean not null default false
);

create table wechat_tokens (
  token text primary key,
  expires_at timestamptz not null
);

create table sms_messages (
  id bigint generated always as identity primary key,
  message_id text not null unique,
  phone text not null,
  template text not null,
  parameters jsonb not null,
  sent_at timestamptz not null
);

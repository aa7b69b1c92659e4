-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "phone_index" BYTEA NOT NULL,
    "phone_cipher" BYTEA NOT NULL,
    "wechat_index" BYTEA,
    "name_cipher" BYTEA,
    "id_index" BYTEA,
    "id_cipher" BYTEA,
    "real_name_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "device" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "client_index" BYTEA NOT NULL,
    "name" TEXT NOT NULL,
    "platform" TEXT NOT NULL,
    "activated_at" TIMESTAMPTZ(3),
    "activation_evidence" TEXT,
    "activation_source" TEXT,
    "last_used_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "device_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "device_id" UUID NOT NULL,
    "access_hash" BYTEA NOT NULL,
    "access_expires_at" TIMESTAMPTZ(3) NOT NULL,
    "refresh_hash" BYTEA NOT NULL,
    "refresh_expires_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "end_reason" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "spent_refresh_token" (
    "hash" BYTEA NOT NULL,
    "session_id" UUID NOT NULL,
    "spent_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "spent_refresh_token_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "clerk" (
    "session_id" UUID NOT NULL,
    "staff_number" TEXT NOT NULL,
    "name_cipher" BYTEA NOT NULL,
    "post" TEXT NOT NULL,
    "supervisor" BOOLEAN NOT NULL,
    "organisation_code" TEXT NOT NULL,
    "organisation_name" TEXT NOT NULL,
    "organisation_kinds" TEXT[],
    "organisation_division" TEXT NOT NULL,

    CONSTRAINT "clerk_pkey" PRIMARY KEY ("session_id")
);

-- CreateTable
CREATE TABLE "sms_code" (
    "id" UUID NOT NULL,
    "phone_index" BYTEA NOT NULL,
    "code_digest" BYTEA NOT NULL,
    "tries_left" INTEGER NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sms_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wallet_copy" (
    "holder_index" BYTEA NOT NULL,
    "cipher" BYTEA NOT NULL,
    "as_of" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "wallet_copy_pkey" PRIMARY KEY ("holder_index")
);

-- CreateTable
CREATE TABLE "relayed_credential" (
    "credential_id" BYTEA NOT NULL,
    "account_id" UUID NOT NULL,
    "device_id" UUID NOT NULL,
    "scene" TEXT NOT NULL,
    "licence_type_name" TEXT NOT NULL,
    "holder_name_cipher" BYTEA NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "relayed_credential_pkey" PRIMARY KEY ("credential_id")
);

-- CreateTable
CREATE TABLE "consumed_presentation" (
    "credential_id" BYTEA NOT NULL,
    "token_id" BYTEA NOT NULL,
    "verification_id" UUID NOT NULL,
    "organisation_code" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "consumed_presentation_pkey" PRIMARY KEY ("credential_id","token_id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "clerk_account_id" UUID NOT NULL,
    "staff_number" TEXT NOT NULL,
    "organisation_code" TEXT NOT NULL,
    "organisation_name" TEXT NOT NULL,
    "text_digest" BYTEA NOT NULL,
    "outcome" TEXT NOT NULL,
    "reason" TEXT,
    "scene" TEXT,
    "licence_type_name" TEXT,
    "purpose" TEXT NOT NULL,
    "credential_id" BYTEA,
    "holder_account_id" UUID,
    "holder_name_cipher" BYTEA,
    "portrait_seen" BOOLEAN NOT NULL DEFAULT false,
    "verdict_cipher" BYTEA,
    "photo_mismatch_at" TIMESTAMPTZ(3),
    "photo_mismatch_note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body_cipher" BYTEA NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT,
    "outcome" TEXT NOT NULL,
    "request_id" TEXT NOT NULL,
    "detail" JSONB NOT NULL,
    "tx" BIGINT NOT NULL DEFAULT (pg_current_xact_id()::text)::bigint,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_seal" (
    "up_to_tx" BIGINT NOT NULL,
    "digest" BYTEA NOT NULL,
    "entries" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_seal_pkey" PRIMARY KEY ("up_to_tx")
);

-- CreateTable
CREATE TABLE "idempotent_answer" (
    "scope" BYTEA NOT NULL,
    "key" TEXT NOT NULL,
    "route" TEXT NOT NULL,
    "body_digest" BYTEA NOT NULL,
    "status" INTEGER,
    "answer_cipher" BYTEA,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "idempotent_answer_pkey" PRIMARY KEY ("scope","key")
);

-- CreateTable
CREATE TABLE "rate_window" (
    "key" TEXT NOT NULL,
    "window_start" TIMESTAMPTZ(3) NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "rate_window_pkey" PRIMARY KEY ("key","window_start")
);

-- CreateTable
CREATE TABLE "data_key" (
    "id" SERIAL NOT NULL,
    "wrapped" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "data_key_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "issuer_key" (
    "key_id" BYTEA NOT NULL,
    "algorithm" TEXT NOT NULL,
    "public_key" BYTEA NOT NULL,
    "issuer" TEXT NOT NULL,
    "licence_types" TEXT[],
    "fetched_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "issuer_key_pkey" PRIMARY KEY ("key_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_phone_index_key" ON "account"("phone_index");

-- CreateIndex
CREATE UNIQUE INDEX "account_wechat_index_key" ON "account"("wechat_index");

-- CreateIndex
CREATE UNIQUE INDEX "account_id_index_key" ON "account"("id_index");

-- CreateIndex
CREATE INDEX "device_account_id_client_index_idx" ON "device"("account_id", "client_index");
CREATE UNIQUE INDEX "device_living" ON "device"("account_id", "client_index") WHERE "ended_at" IS NULL;

-- CreateIndex
CREATE UNIQUE INDEX "session_access_hash_key" ON "session"("access_hash");

-- CreateIndex
CREATE UNIQUE INDEX "session_refresh_hash_key" ON "session"("refresh_hash");

-- CreateIndex
CREATE INDEX "session_device_id_idx" ON "session"("device_id");

-- CreateIndex
CREATE INDEX "spent_refresh_token_session_id_idx" ON "spent_refresh_token"("session_id");

-- CreateIndex
CREATE INDEX "sms_code_phone_index_created_at_idx" ON "sms_code"("phone_index", "created_at");

-- CreateIndex
CREATE INDEX "relayed_credential_device_id_idx" ON "relayed_credential"("device_id");

-- CreateIndex
CREATE INDEX "relayed_credential_expires_at_idx" ON "relayed_credential"("expires_at");

-- CreateIndex
CREATE INDEX "verification_clerk_account_id_at_idx" ON "verification"("clerk_account_id", "at" DESC);

-- CreateIndex
CREATE INDEX "verification_holder_account_id_at_idx" ON "verification"("holder_account_id", "at" DESC);

-- CreateIndex
CREATE INDEX "verification_at_idx" ON "verification"("at");

-- CreateIndex
CREATE INDEX "message_account_id_at_idx" ON "message"("account_id", "at" DESC);

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE INDEX "audit_entry_tx_idx" ON "audit_entry"("tx");

-- CreateIndex
CREATE INDEX "idempotent_answer_created_at_idx" ON "idempotent_answer"("created_at");

-- CreateIndex
CREATE INDEX "rate_window_window_start_idx" ON "rate_window"("window_start");

-- AddForeignKey
ALTER TABLE "device" ADD CONSTRAINT "device_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_device_id_fkey" FOREIGN KEY ("device_id") REFERENCES "device"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "spent_refresh_token" ADD CONSTRAINT "spent_refresh_token_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "clerk" ADD CONSTRAINT "clerk_session_id_fkey" FOREIGN KEY ("session_id") REFERENCES "session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- The role the api works with (made by migrate.mjs): it owns nothing and can neither change nor remove what the audit holds.
GRANT USAGE ON SCHEMA public TO zhangban_api;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO zhangban_api;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO zhangban_api;
REVOKE UPDATE, DELETE, TRUNCATE ON "audit_entry", "audit_seal" FROM zhangban_api;
REVOKE ALL ON "_prisma_migrations" FROM zhangban_api;

-- Counters of the last minutes: losing them in a crash harms nobody.
ALTER TABLE "rate_window" SET UNLOGGED;

-- upgrade
alter table "customersubscriptionpreference" add column "externalnotificationchannelidentifier" varchar(255);
alter table "customersubscriptionpreference" add column "previouslyeffectivepreference_id" bigint;
alter table "customersubscriptionpreference" add constraint "customersubscriptionpreference_externalnotificatio_0b9bfc68_key" unique ("externalnotificationchannelidentifier");
alter table "customersubscriptionpreference" add constraint "customersubscriptionpreference_previouslyeffectiv_c22b8def_fkey" foreign key ("previouslyeffectivepreference_id") references "customersubscriptionpreference" ("id");

-- downgrade
alter table "customersubscriptionpreference" drop constraint "customersubscriptionpreference_previouslyeffectiv_c22b8def_fkey";
alter table "customersubscriptionpreference" drop constraint "customersubscriptionpreference_externalnotificatio_0b9bfc68_key";
alter table "customersubscriptionpreference" drop column "previouslyeffectivepreference_id";
alter table "customersubscriptionpreference" drop column "externalnotificationchannelidentifier";

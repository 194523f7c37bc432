-- upgrade
create table "SETTING" (
    "KEY1" varchar(255) not null,
    "VALUE1" integer,
    constraint "SETTING_PKEY" primary key ("KEY1")
);
create table "TOKEN" (
    "KEY1" uuid not null,
    "VALUE1" varchar(255),
    constraint "TOKEN_PKEY" primary key ("KEY1")
);

-- downgrade
drop table "TOKEN";
drop table "SETTING";

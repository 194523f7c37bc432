-- upgrade
create table "setting" (
    "key1" varchar(255) not null,
    "value1" integer,
    constraint "setting_pkey" primary key ("key1")
);
create table "token" (
    "key1" uuid not null,
    "value1" varchar(255),
    constraint "token_pkey" primary key ("key1")
);

-- downgrade
drop table "token";
drop table "setting";

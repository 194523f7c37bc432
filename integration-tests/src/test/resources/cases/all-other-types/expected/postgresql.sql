-- upgrade
create table "others" (
    "id" bigint not null,
    "uuid" uuid,
    "url" varchar(255),
    "locale" varchar(255),
    "zone" varchar(255),
    "currency" varchar(3),
    "letters" varchar(255),
    "bytes" bytea,
    "words" varchar(255)[],
    "longtext" text,
    constraint "others_pkey" primary key ("id")
);

-- downgrade
drop table "others";

-- upgrade
create table "OTHERS" (
    "ID" bigint not null,
    "UUID" uuid,
    "URL" varchar(255),
    "LOCALE" varchar(255),
    "ZONE" varchar(255),
    "CURRENCY" varchar(3),
    "LETTERS" varchar(255),
    "BYTES" varbinary(255),
    "WORDS" varchar(255) array,
    "LONGTEXT" clob,
    constraint "OTHERS_PKEY" primary key ("ID")
);

-- downgrade
drop table "OTHERS";

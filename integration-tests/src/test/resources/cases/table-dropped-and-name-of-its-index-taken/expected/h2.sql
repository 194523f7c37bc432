-- upgrade
drop table "CUSTOMER";
create index "BY_NAME" on "PERSON" ("NAME");

-- downgrade
drop index "BY_NAME";
create table "CUSTOMER" (
    "ID" bigint not null,
    "NAME" varchar(255),
    constraint "CUSTOMER_PKEY" primary key ("ID")
);
create index "BY_NAME" on "CUSTOMER" ("NAME");

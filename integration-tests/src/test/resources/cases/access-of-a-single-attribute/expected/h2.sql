-- upgrade
create table "CUSTOMER" (
    "ID" bigint not null,
    "NAME" varchar(255),
    "STARS" integer,
    "FOLDED_NAME" varchar(60),
    constraint "CUSTOMER_PKEY" primary key ("ID")
);

-- downgrade
drop table "CUSTOMER";

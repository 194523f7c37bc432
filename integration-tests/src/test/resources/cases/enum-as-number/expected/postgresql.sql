-- upgrade
create table "purchase" (
    "id" bigint not null,
    "status" smallint,
    constraint "purchase_pkey" primary key ("id"),
    constraint "purchase_status_check" check ("status" between 0 and 2)
);

-- downgrade
drop table "purchase";

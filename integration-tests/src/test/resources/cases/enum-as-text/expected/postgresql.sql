-- upgrade
create table "purchase" (
    "id" bigint not null,
    "status" varchar(10) not null,
    constraint "purchase_pkey" primary key ("id"),
    constraint "purchase_status_check" check ("status" in ('NEW', 'PAID', 'SENT'))
);

-- downgrade
drop table "purchase";

-- upgrade
create table "PURCHASE" (
    "ID" bigint not null,
    "STATUS" varchar(10) not null,
    constraint "PURCHASE_PKEY" primary key ("ID"),
    constraint "PURCHASE_STATUS_CHECK" check ("STATUS" in ('NEW', 'PAID', 'SENT'))
);

-- downgrade
drop table "PURCHASE";

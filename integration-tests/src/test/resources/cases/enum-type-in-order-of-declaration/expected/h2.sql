-- upgrade
create domain "STATUS" as varchar(255) check (value in ('NEW', 'PAID', 'ARRIVED'));
create table "PURCHASE" (
    "ID" bigint not null,
    "STATUS" "STATUS",
    constraint "PURCHASE_PKEY" primary key ("ID")
);

-- downgrade
drop table "PURCHASE";
drop domain "STATUS";

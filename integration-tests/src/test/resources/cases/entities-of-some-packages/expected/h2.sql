-- upgrade
create table "REFUND" (
    "ID" bigint not null,
    constraint "REFUND_PKEY" primary key ("ID")
);

-- downgrade
drop table "REFUND";

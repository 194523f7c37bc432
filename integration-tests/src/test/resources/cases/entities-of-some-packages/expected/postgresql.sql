-- upgrade
create table "refund" (
    "id" bigint not null,
    constraint "refund_pkey" primary key ("id")
);

-- downgrade
drop table "refund";

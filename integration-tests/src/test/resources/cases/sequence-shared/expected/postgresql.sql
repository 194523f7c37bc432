-- upgrade
create table "supplier" (
    "id" bigint not null,
    constraint "supplier_pkey" primary key ("id")
);

-- downgrade
drop table "supplier";

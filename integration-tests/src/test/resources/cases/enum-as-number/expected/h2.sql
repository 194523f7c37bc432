-- upgrade
create table "PURCHASE" (
    "ID" bigint not null,
    "STATUS" tinyint,
    constraint "PURCHASE_PKEY" primary key ("ID"),
    constraint "PURCHASE_STATUS_CHECK" check ("STATUS" between 0 and 2)
);

-- downgrade
drop table "PURCHASE";

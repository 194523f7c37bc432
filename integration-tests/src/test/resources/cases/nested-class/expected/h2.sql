-- upgrade
create table "Shop$Till" (
    "ID" bigint not null,
    constraint "Shop$Till_pkey" primary key ("ID")
);

-- downgrade
drop table "Shop$Till";

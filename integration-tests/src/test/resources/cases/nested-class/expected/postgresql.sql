-- upgrade
create table "Shop$Till" (
    "id" bigint not null,
    constraint "Shop$Till_pkey" primary key ("id")
);

-- downgrade
drop table "Shop$Till";

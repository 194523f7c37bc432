-- upgrade
alter type "kind" rename to "kind_replaced";
alter type "state" rename to "state_replaced";
alter table "sort" rename to "kind";
alter table "kind" rename constraint "sort_pkey" to "kind_pkey";
create table "state" (
    "id" bigint not null,
    constraint "state_pkey" primary key ("id")
);
alter table "purchase" alter column "state" type varchar(255);
alter table "purchase" drop column "kind";
alter table "purchase" add constraint "purchase_state_check" check ("state" in ('NEW', 'PAID'));
drop cast if exists (varchar as "kind_replaced");
drop cast if exists ("kind_replaced" as varchar);
drop type "kind_replaced";
drop cast if exists (varchar as "state_replaced");
drop cast if exists ("state_replaced" as varchar);
drop type "state_replaced";

-- downgrade
create type "state_replaced" as enum ('NEW', 'PAID');
create cast (varchar as "state_replaced") with inout as implicit;
create cast ("state_replaced" as varchar) with inout as implicit;
create type "kind_replaced" as enum ('GIFT', 'OTHER');
create cast (varchar as "kind_replaced") with inout as implicit;
create cast ("kind_replaced" as varchar) with inout as implicit;
alter table "purchase" drop constraint "purchase_state_check";
alter table "purchase" add column "kind" "kind_replaced";
alter table "purchase" alter column "state" type "state_replaced" using "state"::"state_replaced";
drop table "state";
alter table "kind" rename constraint "kind_pkey" to "sort_pkey";
alter table "kind" rename to "sort";
alter type "state_replaced" rename to "state";
alter type "kind_replaced" rename to "kind";

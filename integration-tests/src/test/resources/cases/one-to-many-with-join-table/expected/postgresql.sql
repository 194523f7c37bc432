-- upgrade
create table "purchase_line" (
    "purchase_id" bigint not null,
    "lines_id" bigint not null,
    constraint "purchase_line_pkey" primary key ("purchase_id", "lines_id"),
    constraint "purchase_line_lines_id_key" unique ("lines_id")
);
alter table "purchase_line" add constraint "purchase_line_lines_id_fkey" foreign key ("lines_id") references "line" ("id");
alter table "purchase_line" add constraint "purchase_line_purchase_id_fkey" foreign key ("purchase_id") references "purchase" ("id");

-- downgrade
alter table "purchase_line" drop constraint "purchase_line_purchase_id_fkey";
alter table "purchase_line" drop constraint "purchase_line_lines_id_fkey";
drop table "purchase_line";

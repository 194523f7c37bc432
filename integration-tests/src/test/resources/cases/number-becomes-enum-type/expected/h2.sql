-- upgrade
create domain "STATUS" as varchar(255) check (value in ('DONE', 'NEW'));
alter table "SALE" alter column "STATUS" set data type "STATUS" using (cast(case status when 1 then 'DONE' else 'NEW' end as status));

-- downgrade
alter table "SALE" alter column "STATUS" set data type integer using (case cast(status as varchar) when 'DONE' then 1 else 0 end);
drop domain "STATUS";

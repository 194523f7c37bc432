-- upgrade
alter table "visit" rename column "since" to "firstday";
alter table "visit" alter column "waited" type integer using (cast(replace(waited, ' min', '') as integer));
update "visit" set "waited" = -1 where "waited" is null;
alter table "visit" alter column "waited" set not null;
alter table "visit" alter column "firstday" type date using (case when firstDay is not null then date '2024-01-01' end);
alter table "visit" alter column "pieces" drop default;
alter table "visit" alter column "pieces" type varchar(255) using (case when pieces > 9 then 'many' else 'few' end);
alter table "visit" alter column "pieces" set default 'few';

-- downgrade
alter table "visit" alter column "pieces" drop default;
alter table "visit" alter column "pieces" type integer using (case pieces when 'many' then 10 else 0 end);
alter table "visit" alter column "pieces" set default 0;
alter table "visit" alter column "firstday" type integer using (case when firstDay is not null then 3 end);
alter table "visit" alter column "waited" type varchar(255) using (waited || ' min');
alter table "visit" alter column "waited" drop not null;
alter table "visit" rename column "firstday" to "since";

-- upgrade
alter table "VISIT" alter column "SINCE" rename to "FIRSTDAY";
alter table "VISIT" alter column "WAITED" set data type integer using (cast(replace(waited, ' min', '') as integer));
update "VISIT" set "WAITED" = -1 where "WAITED" is null;
alter table "VISIT" alter column "WAITED" set not null;
alter table "VISIT" alter column "FIRSTDAY" set data type date using (case when firstDay is not null then date '2024-01-01' end);
alter table "VISIT" alter column "PIECES" drop default;
alter table "VISIT" alter column "PIECES" set data type varchar(255) using (case when pieces > 9 then 'many' else 'few' end);
alter table "VISIT" alter column "PIECES" set default 'few';

-- downgrade
alter table "VISIT" alter column "PIECES" drop default;
alter table "VISIT" alter column "PIECES" set data type integer using (case pieces when 'many' then 10 else 0 end);
alter table "VISIT" alter column "PIECES" set default 0;
alter table "VISIT" alter column "FIRSTDAY" set data type integer using (case when firstDay is not null then 3 end);
alter table "VISIT" alter column "WAITED" set data type varchar(255) using (waited || ' min');
alter table "VISIT" alter column "WAITED" drop not null;
alter table "VISIT" alter column "FIRSTDAY" rename to "SINCE";

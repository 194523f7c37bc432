-- upgrade
alter table "PAINT" drop constraint "PAINT_COLOR_CHECK";
update "PAINT" set "COLOR" = 'CRIMSON' where "COLOR" = 'RED';
update "WALL" set "PAINT_COLOR" = 'CRIMSON' where "PAINT_COLOR" = 'RED';
alter table "PAINT" add constraint "PAINT_COLOR_CHECK" check ("COLOR" in ('CRIMSON', 'GREEN'));

-- downgrade
alter table "PAINT" drop constraint "PAINT_COLOR_CHECK";
update "WALL" set "PAINT_COLOR" = 'RED' where "PAINT_COLOR" = 'CRIMSON';
update "PAINT" set "COLOR" = 'RED' where "COLOR" = 'CRIMSON';
alter table "PAINT" add constraint "PAINT_COLOR_CHECK" check ("COLOR" in ('RED', 'GREEN'));

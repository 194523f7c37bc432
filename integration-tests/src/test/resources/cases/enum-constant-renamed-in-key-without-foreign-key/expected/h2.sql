-- upgrade
alter table "COVER" drop constraint "COVER_COLOR_CHECK";
alter table "FOIL" drop constraint "FOIL_COLOR_CHECK";
alter table "PAINT" drop constraint "PAINT_COLOR_CHECK";
update "COVER" set "COLOR" = 'CRIMSON' where "COLOR" = 'RED';
update "WALL" set "COVER_COLOR" = 'CRIMSON' where "COVER_COLOR" = 'RED';
update "FOIL" set "COLOR" = 'CRIMSON' where "COLOR" = 'RED';
update "PAINT" set "COLOR" = 'CRIMSON' where "COLOR" = 'RED';
update "WALL" set "PAINT_COLOR" = 'CRIMSON' where "PAINT_COLOR" = 'RED';
update "WALL" set "ONCE_COLOR" = 'CRIMSON' where "ONCE_COLOR" = 'RED';
alter table "COVER" add constraint "COVER_COLOR_CHECK" check ("COLOR" in ('CRIMSON', 'GREEN'));
alter table "FOIL" add constraint "FOIL_COLOR_CHECK" check ("COLOR" in ('CRIMSON', 'GREEN'));
alter table "PAINT" add constraint "PAINT_COLOR_CHECK" check ("COLOR" in ('CRIMSON', 'GREEN'));

-- downgrade
alter table "PAINT" drop constraint "PAINT_COLOR_CHECK";
alter table "FOIL" drop constraint "FOIL_COLOR_CHECK";
alter table "COVER" drop constraint "COVER_COLOR_CHECK";
update "WALL" set "ONCE_COLOR" = 'RED' where "ONCE_COLOR" = 'CRIMSON';
update "WALL" set "PAINT_COLOR" = 'RED' where "PAINT_COLOR" = 'CRIMSON';
update "PAINT" set "COLOR" = 'RED' where "COLOR" = 'CRIMSON';
update "FOIL" set "COLOR" = 'RED' where "COLOR" = 'CRIMSON';
update "WALL" set "COVER_COLOR" = 'RED' where "COVER_COLOR" = 'CRIMSON';
update "COVER" set "COLOR" = 'RED' where "COLOR" = 'CRIMSON';
alter table "PAINT" add constraint "PAINT_COLOR_CHECK" check ("COLOR" in ('RED', 'GREEN'));
alter table "FOIL" add constraint "FOIL_COLOR_CHECK" check ("COLOR" in ('RED', 'GREEN'));
alter table "COVER" add constraint "COVER_COLOR_CHECK" check ("COLOR" in ('RED', 'GREEN'));

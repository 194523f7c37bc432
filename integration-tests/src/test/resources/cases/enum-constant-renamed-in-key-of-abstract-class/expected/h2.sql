-- upgrade
alter table "FOIL" drop constraint "FOIL_COLOR_CHECK";
alter table "TILE" drop constraint "TILE_COLOR_CHECK";
update "FOIL" set "COLOR" = 'CRIMSON' where "COLOR" = 'RED';
update "COVER_SIZES" set "COVER_COLOR" = 'CRIMSON' where "COVER_COLOR" = 'RED';
update "WALL" set "COVER_COLOR" = 'CRIMSON' where "COVER_COLOR" = 'RED';
update "WALL" set "SHEET_COLOR" = 'CRIMSON' where "SHEET_COLOR" = 'RED';
update "TILE" set "COLOR" = 'CRIMSON' where "COLOR" = 'RED';
alter table "FOIL" add constraint "FOIL_COLOR_CHECK" check ("COLOR" in ('CRIMSON', 'GREEN'));
alter table "TILE" add constraint "TILE_COLOR_CHECK" check ("COLOR" in ('CRIMSON', 'GREEN'));

-- downgrade
alter table "TILE" drop constraint "TILE_COLOR_CHECK";
alter table "FOIL" drop constraint "FOIL_COLOR_CHECK";
update "TILE" set "COLOR" = 'RED' where "COLOR" = 'CRIMSON';
update "WALL" set "SHEET_COLOR" = 'RED' where "SHEET_COLOR" = 'CRIMSON';
update "WALL" set "COVER_COLOR" = 'RED' where "COVER_COLOR" = 'CRIMSON';
update "COVER_SIZES" set "COVER_COLOR" = 'RED' where "COVER_COLOR" = 'CRIMSON';
update "FOIL" set "COLOR" = 'RED' where "COLOR" = 'CRIMSON';
alter table "TILE" add constraint "TILE_COLOR_CHECK" check ("COLOR" in ('RED', 'GREEN'));
alter table "FOIL" add constraint "FOIL_COLOR_CHECK" check ("COLOR" in ('RED', 'GREEN'));

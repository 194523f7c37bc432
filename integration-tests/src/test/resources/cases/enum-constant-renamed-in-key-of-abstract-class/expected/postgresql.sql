-- upgrade
alter table "foil" drop constraint "foil_color_check";
alter table "tile" drop constraint "tile_color_check";
update "foil" set "color" = 'CRIMSON' where "color" = 'RED';
update "cover_sizes" set "cover_color" = 'CRIMSON' where "cover_color" = 'RED';
update "wall" set "cover_color" = 'CRIMSON' where "cover_color" = 'RED';
update "wall" set "sheet_color" = 'CRIMSON' where "sheet_color" = 'RED';
update "tile" set "color" = 'CRIMSON' where "color" = 'RED';
alter table "foil" add constraint "foil_color_check" check ("color" in ('CRIMSON', 'GREEN'));
alter table "tile" add constraint "tile_color_check" check ("color" in ('CRIMSON', 'GREEN'));

-- downgrade
alter table "tile" drop constraint "tile_color_check";
alter table "foil" drop constraint "foil_color_check";
update "tile" set "color" = 'RED' where "color" = 'CRIMSON';
update "wall" set "sheet_color" = 'RED' where "sheet_color" = 'CRIMSON';
update "wall" set "cover_color" = 'RED' where "cover_color" = 'CRIMSON';
update "cover_sizes" set "cover_color" = 'RED' where "cover_color" = 'CRIMSON';
update "foil" set "color" = 'RED' where "color" = 'CRIMSON';
alter table "tile" add constraint "tile_color_check" check ("color" in ('RED', 'GREEN'));
alter table "foil" add constraint "foil_color_check" check ("color" in ('RED', 'GREEN'));

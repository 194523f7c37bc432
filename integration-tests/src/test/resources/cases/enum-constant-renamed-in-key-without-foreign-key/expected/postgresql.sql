-- upgrade
alter table "cover" drop constraint "cover_color_check";
alter table "foil" drop constraint "foil_color_check";
alter table "paint" drop constraint "paint_color_check";
update "cover" set "color" = 'CRIMSON' where "color" = 'RED';
update "wall" set "cover_color" = 'CRIMSON' where "cover_color" = 'RED';
update "foil" set "color" = 'CRIMSON' where "color" = 'RED';
update "paint" set "color" = 'CRIMSON' where "color" = 'RED';
update "wall" set "paint_color" = 'CRIMSON' where "paint_color" = 'RED';
update "wall" set "once_color" = 'CRIMSON' where "once_color" = 'RED';
alter table "cover" add constraint "cover_color_check" check ("color" in ('CRIMSON', 'GREEN'));
alter table "foil" add constraint "foil_color_check" check ("color" in ('CRIMSON', 'GREEN'));
alter table "paint" add constraint "paint_color_check" check ("color" in ('CRIMSON', 'GREEN'));

-- downgrade
alter table "paint" drop constraint "paint_color_check";
alter table "foil" drop constraint "foil_color_check";
alter table "cover" drop constraint "cover_color_check";
update "wall" set "once_color" = 'RED' where "once_color" = 'CRIMSON';
update "wall" set "paint_color" = 'RED' where "paint_color" = 'CRIMSON';
update "paint" set "color" = 'RED' where "color" = 'CRIMSON';
update "foil" set "color" = 'RED' where "color" = 'CRIMSON';
update "wall" set "cover_color" = 'RED' where "cover_color" = 'CRIMSON';
update "cover" set "color" = 'RED' where "color" = 'CRIMSON';
alter table "paint" add constraint "paint_color_check" check ("color" in ('RED', 'GREEN'));
alter table "foil" add constraint "foil_color_check" check ("color" in ('RED', 'GREEN'));
alter table "cover" add constraint "cover_color_check" check ("color" in ('RED', 'GREEN'));

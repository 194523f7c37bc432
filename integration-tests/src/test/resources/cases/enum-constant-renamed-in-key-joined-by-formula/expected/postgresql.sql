-- upgrade
alter table "paint" drop constraint "paint_color_check";
update "paint" set "color" = 'CRIMSON' where "color" = 'RED';
update "wall" set "paint_color" = 'CRIMSON' where "paint_color" = 'RED';
alter table "paint" add constraint "paint_color_check" check ("color" in ('CRIMSON', 'GREEN'));

-- downgrade
alter table "paint" drop constraint "paint_color_check";
update "wall" set "paint_color" = 'RED' where "paint_color" = 'CRIMSON';
update "paint" set "color" = 'RED' where "color" = 'CRIMSON';
alter table "paint" add constraint "paint_color_check" check ("color" in ('RED', 'GREEN'));

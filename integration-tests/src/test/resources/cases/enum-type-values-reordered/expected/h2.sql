-- upgrade
alter domain "STATUS" drop constraint if exists "STATUS_CHECK";
alter domain "STATUS" add constraint if not exists "STATUS_CHECK" check (value in ('PAID', 'NEW'));

-- downgrade
alter domain "STATUS" drop constraint if exists "STATUS_CHECK";
alter domain "STATUS" add constraint if not exists "STATUS_CHECK" check (value in ('NEW', 'PAID'));

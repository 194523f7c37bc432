create view notes as select id, status, note from sale;
-- Not even with a grant.
grant select on notes to public;

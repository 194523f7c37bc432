create view notes as select id, status, note, code from sale;
-- Not even with a grant.
grant select on notes to public;

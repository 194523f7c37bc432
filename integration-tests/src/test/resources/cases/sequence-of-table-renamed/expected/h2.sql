-- upgrade
alter table "CUSTOMERS" rename to "CLIENTS";
create sequence if not exists "CLIENTS_SEQ" start with (select start_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'CUSTOMERS_SEQ') increment by (select increment from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'CUSTOMERS_SEQ') minvalue (select minimum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'CUSTOMERS_SEQ') maxvalue (select maximum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'CUSTOMERS_SEQ');
alter sequence "CLIENTS_SEQ" restart with (select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'CUSTOMERS_SEQ');
drop sequence "CUSTOMERS_SEQ";
alter table "CLIENTS" rename constraint "CUSTOMERS_PKEY" to "CLIENTS_PKEY";
alter table "CLIENTS" rename constraint "CUSTOMERS_EMAIL_KEY" to "CLIENTS_EMAIL_KEY";

-- downgrade
alter table "CLIENTS" rename constraint "CLIENTS_EMAIL_KEY" to "CUSTOMERS_EMAIL_KEY";
alter table "CLIENTS" rename constraint "CLIENTS_PKEY" to "CUSTOMERS_PKEY";
create sequence if not exists "CUSTOMERS_SEQ" start with (select start_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'CLIENTS_SEQ') increment by (select increment from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'CLIENTS_SEQ') minvalue (select minimum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'CLIENTS_SEQ') maxvalue (select maximum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'CLIENTS_SEQ');
alter sequence "CUSTOMERS_SEQ" restart with (select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'CLIENTS_SEQ');
drop sequence "CLIENTS_SEQ";
alter table "CLIENTS" rename to "CUSTOMERS";

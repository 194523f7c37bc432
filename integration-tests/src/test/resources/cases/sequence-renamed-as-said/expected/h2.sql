-- upgrade
create sequence if not exists "IDS_OF_CUSTOMERS" start with (select start_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'CUSTOMER_IDS') increment by (select increment from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'CUSTOMER_IDS') minvalue (select minimum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'CUSTOMER_IDS') maxvalue (select maximum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'CUSTOMER_IDS');
alter sequence "IDS_OF_CUSTOMERS" restart with (select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'CUSTOMER_IDS');
drop sequence "CUSTOMER_IDS";

-- downgrade
create sequence if not exists "CUSTOMER_IDS" start with (select start_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'IDS_OF_CUSTOMERS') increment by (select increment from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'IDS_OF_CUSTOMERS') minvalue (select minimum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'IDS_OF_CUSTOMERS') maxvalue (select maximum_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'IDS_OF_CUSTOMERS');
alter sequence "CUSTOMER_IDS" restart with (select base_value from information_schema.sequences where sequence_schema = current_schema and sequence_name = 'IDS_OF_CUSTOMERS');
drop sequence "IDS_OF_CUSTOMERS";

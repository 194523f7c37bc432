-- upgrade
alter sequence "customer_ids" rename to "ids_of_customers";

-- downgrade
alter sequence "ids_of_customers" rename to "customer_ids";

-- upgrade
alter table "sale_parts" rename column "x" to "z_agent";
alter table "sale_parts" rename column "y" to "a_buyer";
alter table "sale_parts" rename constraint "sale_parts_x_fkey" to "sale_parts_z_agent_fkey";
alter table "sale_parts" rename constraint "sale_parts_y_fkey" to "sale_parts_a_buyer_fkey";

-- downgrade
alter table "sale_parts" rename constraint "sale_parts_a_buyer_fkey" to "sale_parts_y_fkey";
alter table "sale_parts" rename constraint "sale_parts_z_agent_fkey" to "sale_parts_x_fkey";
alter table "sale_parts" rename column "a_buyer" to "y";
alter table "sale_parts" rename column "z_agent" to "x";

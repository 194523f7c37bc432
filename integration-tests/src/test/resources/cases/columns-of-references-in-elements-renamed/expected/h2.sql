-- upgrade
alter table "SALE_PARTS" alter column "X" rename to "Z_AGENT";
alter table "SALE_PARTS" alter column "Y" rename to "A_BUYER";
alter table "SALE_PARTS" rename constraint "SALE_PARTS_X_FKEY" to "SALE_PARTS_Z_AGENT_FKEY";
alter table "SALE_PARTS" rename constraint "SALE_PARTS_Y_FKEY" to "SALE_PARTS_A_BUYER_FKEY";

-- downgrade
alter table "SALE_PARTS" rename constraint "SALE_PARTS_A_BUYER_FKEY" to "SALE_PARTS_Y_FKEY";
alter table "SALE_PARTS" rename constraint "SALE_PARTS_Z_AGENT_FKEY" to "SALE_PARTS_X_FKEY";
alter table "SALE_PARTS" alter column "A_BUYER" rename to "Y";
alter table "SALE_PARTS" alter column "Z_AGENT" rename to "X";

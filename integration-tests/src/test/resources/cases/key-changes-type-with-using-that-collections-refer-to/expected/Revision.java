package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "14f3280dd57b", parents = "6cc2196462ed", message = "alter number of customer, alter boss_number of customer and 5 more")
public final class R0002_AlterNumberOfCustomerAlterBossNumberOfCustomerAnd5More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("customer", "customer_boss_number_fkey");
        op.dropForeignKey("customer_customer", "customer_customer_customer_number_fkey");
        op.dropForeignKey("customer_customer", "customer_customer_friends_number_fkey");
        op.dropForeignKey("customer_days", "customer_days_customer_number_fkey");
        op.dropForeignKey("customer_tags", "customer_tags_customer_number_fkey");
        op.alterColumn("customer", "number", from(varchar(255).notNull()), to(integer().notNull()), using("cast(replace(number, 'C-', '') as integer)", "'C-' || number"));
        op.alterColumn("customer", "boss_number", from(varchar(255)), to(integer()), using("cast(replace(boss_number, 'C-', '') as integer)", "'C-' || boss_number"));
        op.alterColumn("customer_customer", "customer_number", from(varchar(255).notNull()), to(integer().notNull()), using("cast(replace(customer_number, 'C-', '') as integer)", "'C-' || customer_number"));
        op.alterColumn("customer_customer", "friends_number", from(varchar(255).notNull()), to(integer().notNull()), using("cast(replace(friends_number, 'C-', '') as integer)", "'C-' || friends_number"));
        op.alterColumn("customer_days", "customer_number", from(varchar(255).notNull()), to(integer().notNull()), using("cast(replace(customer_number, 'C-', '') as integer)", "'C-' || customer_number"));
        op.alterColumn("customer_days", "days", from(integer()), to(date()), using("case when days = 3 then date '2024-01-03' end", "case when days is not null then 3 end"));
        op.alterColumn("customer_tags", "customer_number", from(varchar(255).notNull()), to(integer().notNull()), using("cast(replace(customer_number, 'C-', '') as integer)", "'C-' || customer_number"));
        op.addForeignKey("customer",
                foreignKey("customer_boss_number_fkey", "boss_number").references("customer", "number"));
        op.addForeignKey("customer_customer",
                foreignKey("customer_customer_customer_number_fkey", "customer_number").references("customer", "number"));
        op.addForeignKey("customer_customer",
                foreignKey("customer_customer_friends_number_fkey", "friends_number").references("customer", "number"));
        op.addForeignKey("customer_days",
                foreignKey("customer_days_customer_number_fkey", "customer_number").references("customer", "number"));
        op.addForeignKey("customer_tags",
                foreignKey("customer_tags_customer_number_fkey", "customer_number").references("customer", "number"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("customer_tags", "customer_tags_customer_number_fkey");
        op.dropForeignKey("customer_days", "customer_days_customer_number_fkey");
        op.dropForeignKey("customer_customer", "customer_customer_friends_number_fkey");
        op.dropForeignKey("customer_customer", "customer_customer_customer_number_fkey");
        op.dropForeignKey("customer", "customer_boss_number_fkey");
        op.alterColumn("customer_tags", "customer_number", from(integer().notNull()), to(varchar(255).notNull()), using("'C-' || customer_number", "cast(replace(customer_number, 'C-', '') as integer)"));
        op.alterColumn("customer_days", "days", from(date()), to(integer()), using("case when days is not null then 3 end", "case when days = 3 then date '2024-01-03' end"));
        op.alterColumn("customer_days", "customer_number", from(integer().notNull()), to(varchar(255).notNull()), using("'C-' || customer_number", "cast(replace(customer_number, 'C-', '') as integer)"));
        op.alterColumn("customer_customer", "friends_number", from(integer().notNull()), to(varchar(255).notNull()), using("'C-' || friends_number", "cast(replace(friends_number, 'C-', '') as integer)"));
        op.alterColumn("customer_customer", "customer_number", from(integer().notNull()), to(varchar(255).notNull()), using("'C-' || customer_number", "cast(replace(customer_number, 'C-', '') as integer)"));
        op.alterColumn("customer", "boss_number", from(integer()), to(varchar(255)), using("'C-' || boss_number", "cast(replace(boss_number, 'C-', '') as integer)"));
        op.alterColumn("customer", "number", from(integer().notNull()), to(varchar(255).notNull()), using("'C-' || number", "cast(replace(number, 'C-', '') as integer)"));
        op.addForeignKey("customer_tags",
                foreignKey("customer_tags_customer_number_fkey", "customer_number").references("customer", "number"));
        op.addForeignKey("customer_days",
                foreignKey("customer_days_customer_number_fkey", "customer_number").references("customer", "number"));
        op.addForeignKey("customer_customer",
                foreignKey("customer_customer_friends_number_fkey", "friends_number").references("customer", "number"));
        op.addForeignKey("customer_customer",
                foreignKey("customer_customer_customer_number_fkey", "customer_number").references("customer", "number"));
        op.addForeignKey("customer",
                foreignKey("customer_boss_number_fkey", "boss_number").references("customer", "number"));
    }
}

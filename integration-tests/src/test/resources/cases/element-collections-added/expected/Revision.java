package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "35a516428f4f", parents = "76d36aa3f1ae", message = "create customer_phones, customer_settings and 1 more tables")
public final class R0002_CreateCustomerPhonesCustomerSettingsAnd1MoreTables implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("customer_phones",
                column("customer_id", bigint().notNull()),
                column("phones_order", integer().notNull()),
                column("phones", varchar(255)),
                primaryKey("customer_phones_pkey", "customer_id", "phones_order"));
        op.createTable("customer_settings",
                column("customer_id", bigint().notNull()),
                column("name", varchar(255).notNull()),
                column("setting", varchar(255)),
                primaryKey("customer_settings_pkey", "customer_id", "name"));
        op.createTable("customer_tags",
                column("customer_id", bigint().notNull()),
                column("tags", varchar(40).notNull()),
                primaryKey("customer_tags_pkey", "customer_id", "tags"));
        op.addForeignKey("customer_phones",
                foreignKey("customer_phones_customer_id_fkey", "customer_id").references("customer", "id"));
        op.addForeignKey("customer_settings",
                foreignKey("customer_settings_customer_id_fkey", "customer_id").references("customer", "id"));
        op.addForeignKey("customer_tags",
                foreignKey("customer_tags_customer_id_fkey", "customer_id").references("customer", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("customer_tags", "customer_tags_customer_id_fkey");
        op.dropForeignKey("customer_settings", "customer_settings_customer_id_fkey");
        op.dropForeignKey("customer_phones", "customer_phones_customer_id_fkey");
        op.dropTable("customer_tags");
        op.dropTable("customer_settings");
        op.dropTable("customer_phones");
    }
}

package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "c47018dd09d9", parents = "60923e65a782", message = "create customer_address_former_addresses, add address2line to customer_address and 1 more")
public final class R0002_CreateCustomerAddressFormerAddressesAddAddress2lineTo implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("customer_address_former_addresses",
                column("customer_address_id", bigint().notNull()),
                column("former_addresses_id", bigint().notNull()),
                primaryKey("customer_address_former_addresses_pkey", "customer_address_id", "former_addresses_id"));
        op.addColumn("customer_address", "address2line", varchar(255));
        op.addColumn("customer_address", "htmlurl", varchar(255));
        op.addForeignKey("customer_address_former_addresses",
                foreignKey("customer_address_former_addresses_customer_address_id_fkey", "customer_address_id").references("customer_address", "id"));
        op.addForeignKey("customer_address_former_addresses",
                foreignKey("customer_address_former_addresses_former_addresses_id_fkey", "former_addresses_id").references("customer_address", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("customer_address_former_addresses", "customer_address_former_addresses_former_addresses_id_fkey");
        op.dropForeignKey("customer_address_former_addresses", "customer_address_former_addresses_customer_address_id_fkey");
        op.dropColumn("customer_address", "htmlurl");
        op.dropColumn("customer_address", "address2line");
        op.dropTable("customer_address_former_addresses");
    }
}

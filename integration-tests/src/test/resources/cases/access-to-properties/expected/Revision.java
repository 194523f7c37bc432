package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "b2ba7b8ede13", message = "create customer, create sequence customer_seq")
public final class R0001_CreateCustomerCreateSequenceCustomerSeq implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSequence("customer_seq", 1, 50);
        op.createTable("customer",
                column("id", bigint().notNull()),
                column("place", integer()),
                column("given_name", varchar(40).notNull()),
                column("street", varchar(80)),
                column("active", bool().notNull()),
                column("url", varchar(255)),
                column("boss_id", bigint()),
                primaryKey("customer_pkey", "id"));
        op.addForeignKey("customer",
                foreignKey("customer_boss_id_fkey", "boss_id").references("customer", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("customer", "customer_boss_id_fkey");
        op.dropTable("customer");
        op.dropSequence("customer_seq");
    }
}

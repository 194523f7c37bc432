package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "683a28397ef9", parents = "41f616a4bb85", message = "add sortname to customer, add kind to customer and 6 more")
public final class R0002_AddSortnameToCustomerAddKindToCustomerAnd6More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropIndexConcurrently("customer", "customer_old");
        op.addColumn("customer", "sortname", varchar(255));
        op.backfill("customer", "sortname = lower(name)", "sortname is null", 1000);
        op.requireNotNull("customer", "sortname");
        op.alterColumnConcurrently("customer", "sortname", from(varchar(255)), to(varchar(255).notNull()));
        op.addColumn("customer", "kind", varchar(255));
        op.addColumn("customer", "boss_id", bigint());
        op.requireNotNull("customer", "name");
        op.alterColumnConcurrently("customer", "name", from(varchar(255)), to(varchar(255).notNull()));
        op.backfill("customer", "city = 'Graz'", "city is null", 1000);
        op.requireNotNull("customer", "city");
        op.alterColumnConcurrently("customer", "city", from(varchar(255)), to(varchar(255).notNull()));
        op.requireUnique("customer", "email");
        op.addUniqueConcurrently("customer", "customer_email_key", "email");
        op.addCheckConcurrently("customer", "customer_kind_check", oneOf("kind", "GOOD", "BETTER"));
        op.createIndexConcurrently("customer", "customer_new", "name");
        op.addForeignKeyConcurrently("customer",
                foreignKey("customer_boss_id_fkey", "boss_id").references("customer", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("customer", "customer_boss_id_fkey");
        op.dropIndexConcurrently("customer", "customer_new");
        op.dropCheck("customer", "customer_kind_check");
        op.dropUnique("customer", "customer_email_key");
        op.alterColumn("customer", "city", from(varchar(255).notNull()), to(varchar(255)));
        op.alterColumn("customer", "name", from(varchar(255).notNull()), to(varchar(255)));
        op.dropColumn("customer", "boss_id");
        op.dropColumn("customer", "kind");
        op.dropColumn("customer", "sortname");
        op.createIndexConcurrently("customer", "customer_old", "city");
    }
}

package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "15c5ef64eada", parents = "f07b08ae62da", message = "create state, rename enum type kind to kind_replaced and 5 more")
public final class R0002_CreateStateRenameEnumTypeKindToKindReplacedAnd5More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameEnumType("kind", "kind_replaced");
        op.renameEnumType("state", "state_replaced");
        op.renameTable("sort", "kind");
        op.renamePrimaryKey("kind", "sort_pkey", "kind_pkey");
        op.createTable("state",
                column("id", bigint().notNull()),
                primaryKey("state_pkey", "id"));
        op.alterColumn("purchase", "state", from(enumeration("state_replaced")), to(varchar(255)));
        // Loses data: what it holds does not come back with a downgrade.
        op.dropColumn("purchase", "kind");
        op.addCheck("purchase", "purchase_state_check", oneOf("state", "NEW", "PAID"));
        op.dropEnumType("kind_replaced");
        op.dropEnumType("state_replaced");
    }

    @Override
    public void downgrade(Operations op) {
        op.createEnumType("state_replaced", "NEW", "PAID");
        op.createEnumType("kind_replaced", "GIFT", "OTHER");
        op.dropCheck("purchase", "purchase_state_check");
        op.addColumn("purchase", "kind", enumeration("kind_replaced"));
        op.alterColumn("purchase", "state", from(varchar(255)), to(enumeration("state_replaced")));
        op.dropTable("state");
        op.renamePrimaryKey("kind", "kind_pkey", "sort_pkey");
        op.renameTable("kind", "sort");
        op.renameEnumType("state_replaced", "state");
        op.renameEnumType("kind_replaced", "kind");
    }
}

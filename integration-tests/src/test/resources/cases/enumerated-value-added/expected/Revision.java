package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "5bb4ec0ed9f7", parents = "915ec5d40494", message = "alter level of purchase, rename 0 to 10, 1 to 30 in level of purchase and 2 more")
public final class R0002_AlterLevelOfPurchaseRename0To101To30InLevelOfPurchaseAnd2 implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("purchase", "purchase_level_check");
        op.dropCheck("purchase", "purchase_status_check");
        op.alterColumn("purchase", "level", from(tinyint()), to(smallint()));
        op.renameNumbers("purchase", "level", 0, 10, 1, 30);
        op.renameValues("purchase", "status", "NEW", "N", "PAID", "P", "SENT", "S");
        op.requireCheck("purchase", sql("level in (10, 30)"));
        op.addCheck("purchase", "purchase_level_check", sql("level in (10, 30)"));
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "N", "P", "S"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("purchase", "purchase_status_check");
        op.dropCheck("purchase", "purchase_level_check");
        op.renameValues("purchase", "status", "N", "NEW", "P", "PAID", "S", "SENT");
        op.renameNumbers("purchase", "level", 10, 0, 30, 1);
        op.alterColumn("purchase", "level", from(smallint()), to(tinyint()));
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "NEW", "PAID", "SENT"));
        op.requireCheck("purchase", between("level", 0, 1));
        op.addCheck("purchase", "purchase_level_check", between("level", 0, 1));
    }
}

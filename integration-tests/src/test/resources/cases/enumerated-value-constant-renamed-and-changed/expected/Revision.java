package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "737785038b3a", parents = "b073244c6ff1", message = "rename 30 to 31 in level of purchase, rename s to sh in status of purchase and 1 more")
public final class R0002_Rename30To31InLevelOfPurchaseRenameSToShInStatusOfPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("purchase", "purchase_level_check");
        op.dropCheck("purchase", "purchase_status_check");
        op.renameNumbers("purchase", "level", 30, 31);
        op.renameValues("purchase", "status", "s", "sh");
        op.requireCheck("purchase", sql("level in (10, 31)"));
        op.addCheck("purchase", "purchase_level_check", sql("level in (10, 31)"));
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "sh", "n"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("purchase", "purchase_status_check");
        op.dropCheck("purchase", "purchase_level_check");
        op.renameValues("purchase", "status", "sh", "s");
        op.renameNumbers("purchase", "level", 31, 30);
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "n", "s"));
        op.requireCheck("purchase", sql("level in (10, 30)"));
        op.addCheck("purchase", "purchase_level_check", sql("level in (10, 30)"));
    }
}

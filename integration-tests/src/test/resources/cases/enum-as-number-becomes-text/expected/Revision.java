package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "e4158fa5207b", parents = "22ee26b79d86", message = "alter status of purchase, rename 0 to NEW, 1 to SETTLED, 2 to SENT in status of purchase")
public final class R0002_AlterStatusOfPurchaseRename0ToNEW1ToSETTLED2ToSENTInStatusOf implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("purchase", "purchase_status_check");
        op.alterColumn("purchase", "status", from(tinyint()), to(varchar(255)));
        op.renameValues("purchase", "status", "0", "NEW", "1", "SETTLED", "2", "SENT");
        op.requireCheck("purchase", oneOf("status", "VOID", "SENT", "SETTLED", "NEW"));
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "VOID", "SENT", "SETTLED", "NEW"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("purchase", "purchase_status_check");
        op.renameValues("purchase", "status", "NEW", "0", "SETTLED", "1", "SENT", "2");
        op.alterColumn("purchase", "status", from(varchar(255)), to(tinyint()));
        op.requireCheck("purchase", between("status", 0, 2));
        op.addCheck("purchase", "purchase_status_check", between("status", 0, 2));
    }
}

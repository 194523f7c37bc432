package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "7562f4cf2b3a", parents = "b85ab41c8e89", message = "alter level of purchase, rename N to NEW, P to PAID, S to SENT in status of purchase and 1 more")
public final class R0002_AlterLevelOfPurchaseRenameNToNEWPToPAIDSToSENTInStatusOf implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("purchase", "purchase_level_check");
        op.dropCheck("purchase", "purchase_status_check");
        op.alterColumn("purchase", "level", from(smallint()), to(tinyint()), using("case level when 10 then 0 when 300 then 1 else level end", "case level when 0 then 10 when 1 then 300 else level end"));
        op.renameValues("purchase", "status", "N", "NEW", "P", "PAID", "S", "SENT");
        op.requireCheck("purchase", between("level", 0, 1));
        op.addCheck("purchase", "purchase_level_check", between("level", 0, 1));
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "NEW", "PAID", "SENT"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("purchase", "purchase_status_check");
        op.dropCheck("purchase", "purchase_level_check");
        op.renameValues("purchase", "status", "NEW", "N", "PAID", "P", "SENT", "S");
        op.alterColumn("purchase", "level", from(tinyint()), to(smallint()), using("case level when 0 then 10 when 1 then 300 else level end", "case level when 10 then 0 when 300 then 1 else level end"));
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "N", "P", "S"));
        op.requireCheck("purchase", sql("level in (10, 300)"));
        op.addCheck("purchase", "purchase_level_check", sql("level in (10, 300)"));
    }
}

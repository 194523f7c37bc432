package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "b88ef85cd8b6", parents = "d5e4d4bd0fbf", message = "alter status of purchase, drop check purchase_status_check from purchase")
public final class R0002_AlterStatusOfPurchaseDropCheckPurchaseStatusCheckFrom implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("purchase", "purchase_status_check");
        op.createEnumType("status", "NEW", "PAID");
        op.alterColumn("purchase", "status", from(tinyint()), to(enumeration("status")), using("cast(case status when 0 then 'NEW' when 1 then 'PAID' end as status)", "case status when 'NEW' then 0 when 'PAID' then 1 end"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("purchase", "status", from(enumeration("status")), to(tinyint()), using("case status when 'NEW' then 0 when 'PAID' then 1 end", "cast(case status when 0 then 'NEW' when 1 then 'PAID' end as status)"));
        op.dropEnumType("status");
        op.requireCheck("purchase", between("status", 0, 1));
        op.addCheck("purchase", "purchase_status_check", between("status", 0, 1));
    }
}

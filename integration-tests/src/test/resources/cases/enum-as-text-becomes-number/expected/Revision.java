package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "687396d8de51", parents = "f0cf56dfc5a1", message = "alter status of purchase, change check purchase_status_check of purchase")
public final class R0002_AlterStatusOfPurchaseChangeCheckPurchaseStatusCheckOf implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("purchase", "purchase_status_check");
        op.alterColumn("purchase", "status", from(varchar(255)), to(tinyint()), using("case status when 'SENT' then 0 when 'PAID' then 1 when 'NEW' then 2 else cast(status as smallint) end", "case status when 0 then 'SENT' when 1 then 'PAID' when 2 then 'NEW' end"));
        op.requireCheck("purchase", between("status", 0, 2));
        op.addCheck("purchase", "purchase_status_check", between("status", 0, 2));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("purchase", "purchase_status_check");
        op.alterColumn("purchase", "status", from(tinyint()), to(varchar(255)), using("case status when 0 then 'SENT' when 1 then 'PAID' when 2 then 'NEW' end", "case status when 'SENT' then 0 when 'PAID' then 1 when 'NEW' then 2 else cast(status as smallint) end"));
        op.requireCheck("purchase", oneOf("status", "NEW", "PAID", "SENT"));
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "NEW", "PAID", "SENT"));
    }
}

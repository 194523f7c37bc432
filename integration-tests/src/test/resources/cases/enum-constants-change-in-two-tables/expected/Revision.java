package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "e8ed9731f951", parents = "dd1efd1c1cab", message = "rename status of purchase to state, alter `State` of parcel and 3 more")
public final class R0002_RenameStatusOfPurchaseToStateAlterStateOfParcelAnd3More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("parcel", "`parcel_State_check`");
        op.dropCheck("purchase", "purchase_status_check");
        op.renameColumn("purchase", "status", "state");
        op.alterColumn("parcel", "`State`", from(varchar(8).notNull()), to(varchar(20).notNull()));
        op.renameValues("parcel", "`State`", "SENT", "SHIPPED", "PAID", "IT_IS_SETTLED");
        op.renameValues("purchase", "state", "SENT", "SHIPPED", "PAID", "IT_IS_SETTLED");
        op.requireCheck("parcel", oneOf("`State`", "NEW", "OPEN", "SHIPPED", "IT_IS_SETTLED", "BACK"));
        op.addCheck("parcel", "`parcel_State_check`", oneOf("`State`", "NEW", "OPEN", "SHIPPED", "IT_IS_SETTLED", "BACK"));
        op.requireCheck("purchase", oneOf("state", "NEW", "OPEN", "SHIPPED", "IT_IS_SETTLED", "BACK"));
        op.addCheck("purchase", "purchase_state_check", oneOf("state", "NEW", "OPEN", "SHIPPED", "IT_IS_SETTLED", "BACK"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("purchase", "purchase_state_check");
        op.dropCheck("parcel", "`parcel_State_check`");
        op.renameValues("purchase", "state", "SHIPPED", "SENT", "IT_IS_SETTLED", "PAID");
        op.renameValues("parcel", "`State`", "SHIPPED", "SENT", "IT_IS_SETTLED", "PAID");
        op.requireFits("parcel", "`State`", varchar(8));
        op.alterColumn("parcel", "`State`", from(varchar(20).notNull()), to(varchar(8).notNull()));
        op.renameColumn("purchase", "state", "status");
        op.requireCheck("purchase", oneOf("status", "NEW", "PAID", "SENT", "LOST", "BACK"));
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "NEW", "PAID", "SENT", "LOST", "BACK"));
        op.requireCheck("parcel", oneOf("`State`", "NEW", "PAID", "SENT", "LOST", "BACK"));
        op.addCheck("parcel", "`parcel_State_check`", oneOf("`State`", "NEW", "PAID", "SENT", "LOST", "BACK"));
    }
}

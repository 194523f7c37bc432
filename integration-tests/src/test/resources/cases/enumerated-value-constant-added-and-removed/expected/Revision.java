package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "c2ad9e574763", parents = "97aa29a267b9", message = "change check purchase_level_check of purchase, change check purchase_status_check of purchase")
public final class R0002_ChangeCheckPurchaseLevelCheckOfPurchaseChangeCheckPurchase implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("purchase", "purchase_level_check");
        op.dropCheck("purchase", "purchase_status_check");
        op.requireCheck("purchase", sql("level in (10, 20, 30)"));
        op.addCheck("purchase", "purchase_level_check", sql("level in (10, 20, 30)"));
        op.requireCheck("purchase", oneOf("status", "n", "s"));
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "n", "s"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("purchase", "purchase_status_check");
        op.dropCheck("purchase", "purchase_level_check");
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "n", "o", "s"));
        op.requireCheck("purchase", sql("level in (10, 30)"));
        op.addCheck("purchase", "purchase_level_check", sql("level in (10, 30)"));
    }
}

package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "7da955627832", parents = "7a65ed9ffcf9", message = "rename 10 to 30, 30 to 10, -1 to -2 in level of purchase, rename N to NEW, P to S, S to P in status of purchase and 10 more")
public final class R0002_Rename10To3030To101To2InLevelOfPurchaseRenameNToNEWPToSSToP implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("purchase", "purchase_level_check");
        op.dropCheck("purchase", "purchase_status_check");
        op.dropCheck("purchase_notes", "purchase_notes_notes_key_check");
        op.dropCheck("purchase_seen", "purchase_seen_seen_check");
        op.renameNumbers("purchase", "level", 10, 30, 30, 10, -1, -2);
        op.renameValues("purchase", "status", "N", "NEW", "P", "S", "S", "P");
        op.renameNumbers("purchase_notes", "notes_key", -1, -2);
        op.renameNumbers("purchase_notes", "notes_key", 10, -32768);
        op.renameNumbers("purchase_notes", "notes_key", 30, 10);
        op.renameNumbers("purchase_notes", "notes_key", -32768, 30);
        op.renameValues("purchase_seen", "seen", "N", "NEW");
        op.renameValues("purchase_seen", "seen", "P", "!");
        op.renameValues("purchase_seen", "seen", "S", "P");
        op.renameValues("purchase_seen", "seen", "!", "S");
        op.requireCheck("purchase", sql("level in (-2, 10, 30)"));
        op.addCheck("purchase", "purchase_level_check", sql("level in (-2, 10, 30)"));
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "NEW", "S", "P"));
        op.requireCheck("purchase_notes", sql("notes_key in (-2, 10, 30)"));
        op.addCheck("purchase_notes", "purchase_notes_notes_key_check", sql("notes_key in (-2, 10, 30)"));
        op.addCheck("purchase_seen", "purchase_seen_seen_check", oneOf("seen", "NEW", "S", "P"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("purchase_seen", "purchase_seen_seen_check");
        op.dropCheck("purchase_notes", "purchase_notes_notes_key_check");
        op.dropCheck("purchase", "purchase_status_check");
        op.dropCheck("purchase", "purchase_level_check");
        op.renameValues("purchase_seen", "seen", "S", "!");
        op.renameValues("purchase_seen", "seen", "P", "S");
        op.renameValues("purchase_seen", "seen", "!", "P");
        op.renameValues("purchase_seen", "seen", "NEW", "N");
        op.renameNumbers("purchase_notes", "notes_key", 30, -32768);
        op.renameNumbers("purchase_notes", "notes_key", 10, 30);
        op.renameNumbers("purchase_notes", "notes_key", -32768, 10);
        op.renameNumbers("purchase_notes", "notes_key", -2, -1);
        op.renameValues("purchase", "status", "NEW", "N", "S", "P", "P", "S");
        op.renameNumbers("purchase", "level", 30, 10, 10, 30, -2, -1);
        op.addCheck("purchase_seen", "purchase_seen_seen_check", oneOf("seen", "N", "P", "S"));
        op.requireCheck("purchase_notes", sql("notes_key in (-1, 10, 30)"));
        op.addCheck("purchase_notes", "purchase_notes_notes_key_check", sql("notes_key in (-1, 10, 30)"));
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "N", "P", "S"));
        op.requireCheck("purchase", sql("level in (-1, 10, 30)"));
        op.addCheck("purchase", "purchase_level_check", sql("level in (-1, 10, 30)"));
    }
}

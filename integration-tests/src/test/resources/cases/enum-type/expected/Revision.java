package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "c2e483cd40b6", message = "create purchase, purchase_notes and 1 more tables")
public final class R0001_CreatePurchasePurchaseNotesAnd1MoreTables implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createEnumType("status", "NEW", "PAID", "SENT");
        op.createEnumType("urgency", "NOW", "SOON");
        op.createTable("purchase",
                column("id", bigint().notNull()),
                column("status", enumeration("status")),
                column("first", enumeration("status").notNull().defaultTo("'PAID'")),
                column("whateveritsays", enumeration("status")),
                column("defined", varchar(4)),
                column("urgency", enumeration("urgency")),
                primaryKey("purchase_pkey", "id"));
        op.createTable("purchase_notes",
                column("purchase_id", bigint().notNull()),
                column("notes_key", enumeration("status").notNull()),
                column("notes", varchar(255)),
                primaryKey("purchase_notes_pkey", "purchase_id", "notes_key"));
        op.createTable("purchase_seen",
                column("purchase_id", bigint().notNull()),
                column("seen", enumeration("status")));
        op.addForeignKey("purchase_notes",
                foreignKey("purchase_notes_purchase_id_fkey", "purchase_id").references("purchase", "id"));
        op.addForeignKey("purchase_seen",
                foreignKey("purchase_seen_purchase_id_fkey", "purchase_id").references("purchase", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("purchase_seen", "purchase_seen_purchase_id_fkey");
        op.dropForeignKey("purchase_notes", "purchase_notes_purchase_id_fkey");
        op.dropTable("purchase_seen");
        op.dropTable("purchase_notes");
        op.dropTable("purchase");
        op.dropEnumType("urgency");
        op.dropEnumType("status");
    }
}

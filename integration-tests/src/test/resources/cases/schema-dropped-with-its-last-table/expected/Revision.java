package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "e7ae3119954a", parents = "88f6a5173049", message = "drop audit.log, drop schema audit")
public final class R0002_DropAuditLogDropSchemaAudit implements Migration {
    @Override
    public void upgrade(Operations op) {
        // Loses data: what it holds does not come back with a downgrade.
        op.dropTable("audit.log");
        op.dropSchema("audit");
    }

    @Override
    public void downgrade(Operations op) {
        op.createSchema("audit");
        op.createTable("audit.log",
                column("id", bigint().notNull()),
                primaryKey("log_pkey", "id"));
    }
}

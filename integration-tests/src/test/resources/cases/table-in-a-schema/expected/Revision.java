package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "5af7553cf42d", parents = "76d36aa3f1ae", message = "create audit.log, create schema audit")
public final class R0002_CreateAuditLogCreateSchemaAudit implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSchema("audit");
        op.createTable("audit.log",
                column("id", bigint().notNull().identity()),
                column("what", varchar(255)),
                column("who_id", bigint()),
                primaryKey("log_pkey", "id"),
                index("log_what_idx", "what"));
        op.addForeignKey("audit.log",
                foreignKey("log_who_id_fkey", "who_id").references("customer", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("audit.log", "log_who_id_fkey");
        op.dropTable("audit.log");
        op.dropSchema("audit");
    }
}

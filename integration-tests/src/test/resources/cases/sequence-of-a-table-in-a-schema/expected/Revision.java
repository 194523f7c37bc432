package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "986abe726312", message = "create audit.log, create schema audit and 1 more")
public final class R0001_CreateAuditLogCreateSchemaAuditAnd1More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSchema("audit");
        op.createSequence("log_seq", 1, 50);
        op.createTable("audit.log",
                column("id", bigint().notNull()),
                primaryKey("log_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("audit.log");
        op.dropSequence("log_seq");
        op.dropSchema("audit");
    }
}

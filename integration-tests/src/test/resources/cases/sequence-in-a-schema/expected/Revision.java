package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "3f13ada25e26", message = "create audit.log, create schema audit and 1 more")
public final class R0001_CreateAuditLogCreateSchemaAuditAnd1More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createSchema("audit");
        op.createSequence("audit.log_numbers", 1, 1);
        op.createTable("audit.log",
                column("id", bigint().notNull()),
                primaryKey("log_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("audit.log");
        op.dropSequence("audit.log_numbers");
        op.dropSchema("audit");
    }
}

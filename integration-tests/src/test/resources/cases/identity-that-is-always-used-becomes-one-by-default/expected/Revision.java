package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "b87be7ae68a3", parents = "a6d040a8317f", message = "alter id of product")
public final class R0002_AlterIdOfProduct implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("product", "id", from(sqlType("bigint generated always as identity").notNull()), to(bigint().notNull().identity()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("product", "id", from(bigint().notNull().identity()), to(sqlType("bigint generated always as identity").notNull()));
    }
}

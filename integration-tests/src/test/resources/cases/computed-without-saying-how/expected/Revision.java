package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "300059b57d1f", parents = "ac4c86f4d163", message = "alter twice of product")
public final class R0002_AlterTwiceOfProduct implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.requireNotNull("product", "twice");
        op.alterColumn("product", "twice", from(sqlType("bigint generated always as (amount * 2)")), to(bigint().notNull()));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("product", "twice", from(bigint().notNull()), to(sqlType("bigint generated always as (amount * 2)")));
    }
}

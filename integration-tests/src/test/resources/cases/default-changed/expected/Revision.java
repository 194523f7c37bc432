package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "2183742c6252", parents = "0feed7a46652", message = "alter level of customer")
public final class R0002_AlterLevelOfCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("customer", "level", from(varchar(255).defaultTo("'bronze'")), to(varchar(255).defaultTo("'it''s silver'")));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("customer", "level", from(varchar(255).defaultTo("'it''s silver'")), to(varchar(255).defaultTo("'bronze'")));
    }
}

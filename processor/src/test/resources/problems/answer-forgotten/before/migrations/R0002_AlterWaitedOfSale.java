package migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "162ee1699461", parents = "3b99600e422c", message = "alter waited of sale")
public final class R0002_AlterWaitedOfSale implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("sale", "waited", from(varchar(255)), to(integer()), using("length(waited)"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("sale", "waited", from(integer()), to(varchar(255)));
    }
}

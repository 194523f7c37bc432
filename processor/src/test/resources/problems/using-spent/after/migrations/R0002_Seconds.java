package migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "0123456789ab", parents = "ec96acfeef3b", message = "seconds")
public final class R0002_Seconds implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("sale", "waited", from(integer()), to(bigint()), using("waited * 60"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("sale", "waited", from(bigint()), to(integer()), using("waited / 60"));
    }
}

package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "2cdf162a6671", message = "create `Shop$Till`")
public final class R0001_CreateShopTill implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("`Shop$Till`",
                column("id", bigint().notNull()),
                primaryKey("`Shop$Till_pkey`", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("`Shop$Till`");
    }
}

package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "f5c2898c70f3", message = "create others")
public final class R0001_CreateOthers implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("others",
                column("id", bigint().notNull()),
                column("uuid", uuid()),
                column("url", varchar(255)),
                column("locale", varchar(255)),
                column("zone", varchar(255)),
                column("currency", varchar(3)),
                column("letters", varchar(255)),
                column("bytes", varbinary(255)),
                column("words", arrayOf(varchar(255))),
                column("longtext", varchar(20000000)),
                primaryKey("others_pkey", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("others");
    }
}

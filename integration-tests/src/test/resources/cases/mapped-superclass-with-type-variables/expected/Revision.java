package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "1cf5045ea8fe", message = "create setting, token")
public final class R0001_CreateSettingToken implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("setting",
                column("key1", varchar(255).notNull()),
                column("value1", integer()),
                primaryKey("setting_pkey", "key1"));
        op.createTable("token",
                column("key1", uuid().notNull()),
                column("value1", varchar(255)),
                primaryKey("token_pkey", "key1"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropTable("token");
        op.dropTable("setting");
    }
}

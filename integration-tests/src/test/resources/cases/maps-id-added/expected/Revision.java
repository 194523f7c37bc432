package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "225b2b7e7919", parents = "856b525f0bbc", message = "create passport")
public final class R0002_CreatePassport implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("passport",
                column("person_id", bigint().notNull()),
                primaryKey("passport_pkey", "person_id"));
        op.addForeignKey("passport",
                foreignKey("passport_person_id_fkey", "person_id").references("person", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("passport", "passport_person_id_fkey");
        op.dropTable("passport");
    }
}

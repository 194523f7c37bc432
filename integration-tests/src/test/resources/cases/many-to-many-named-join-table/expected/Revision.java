package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "2590f06aeda2", parents = "1ca4f2011a0e", message = "create tag, tagged")
public final class R0002_CreateTagTagged implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("tag",
                column("id", bigint().notNull()),
                primaryKey("tag_pkey", "id"));
        op.createTable("tagged",
                column("tag", bigint().notNull()),
                column("item", bigint().notNull()),
                primaryKey("tagged_pkey", "tag", "item"));
        op.addForeignKey("tagged",
                foreignKey("tagged_what", "item").references("product", "id"));
        op.addForeignKey("tagged",
                foreignKey("tagged_with", "tag").references("tag", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("tagged", "tagged_with");
        op.dropForeignKey("tagged", "tagged_what");
        op.dropTable("tagged");
        op.dropTable("tag");
    }
}

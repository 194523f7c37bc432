package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "6bb5a574a87f", parents = "f586736082ff", message = "rename table a to renamed_1, rename table b to a and 3 more")
public final class R0002_RenameTableAToRenamed1RenameTableBToAAnd3More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("cat_tags", "cat_tags_cat_id_fkey");
        op.dropForeignKey("dog_tags", "dog_tags_dog_id_fkey");
        op.dropPrimaryKey("b", "b_pkey");
        op.dropPrimaryKey("a", "a_pkey");
        op.renameTable("a", "renamed_1");
        op.renameTable("b", "a");
        op.renameTable("renamed_1", "b");
        op.renameSequence("a_seq", "renamed_1");
        op.renameSequence("b_seq", "a_seq");
        op.renameSequence("renamed_1", "b_seq");
        op.requireUnique("a", "id");
        op.addPrimaryKey("a", "a_pkey", "id");
        op.requireUnique("b", "id");
        op.addPrimaryKey("b", "b_pkey", "id");
        op.addForeignKey("cat_tags",
                foreignKey("cat_tags_cat_id_fkey", "cat_id").references("b", "id"));
        op.addForeignKey("dog_tags",
                foreignKey("dog_tags_dog_id_fkey", "dog_id").references("a", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("dog_tags", "dog_tags_dog_id_fkey");
        op.dropForeignKey("cat_tags", "cat_tags_cat_id_fkey");
        op.dropPrimaryKey("b", "b_pkey");
        op.dropPrimaryKey("a", "a_pkey");
        op.renameSequence("b_seq", "renamed_1");
        op.renameSequence("a_seq", "b_seq");
        op.renameSequence("renamed_1", "a_seq");
        op.renameTable("b", "renamed_1");
        op.renameTable("a", "b");
        op.renameTable("renamed_1", "a");
        op.requireUnique("a", "id");
        op.addPrimaryKey("a", "a_pkey", "id");
        op.requireUnique("b", "id");
        op.addPrimaryKey("b", "b_pkey", "id");
        op.addForeignKey("dog_tags",
                foreignKey("dog_tags_dog_id_fkey", "dog_id").references("b", "id"));
        op.addForeignKey("cat_tags",
                foreignKey("cat_tags_cat_id_fkey", "cat_id").references("a", "id"));
    }
}

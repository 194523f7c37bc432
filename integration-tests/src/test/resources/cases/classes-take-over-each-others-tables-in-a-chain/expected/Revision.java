package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "7a8f13ae6133", parents = "88cab981d704", message = "rename table dog to hound, rename table cat to dog and 10 more")
public final class R0002_RenameTableDogToHoundRenameTableCatToDogAnd10More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("cat_details", "cat_details_id_fkey");
        op.dropForeignKey("cat_tags", "cat_tags_cat_id_fkey");
        op.dropPrimaryKey("cat", "cat_pkey");
        op.dropPrimaryKey("cat_details", "cat_details_pkey");
        op.renameTable("dog", "hound");
        op.renameTable("cat", "dog");
        op.renameTable("dog_details", "hound_details");
        op.renameTable("cat_details", "dog_details");
        op.renameTable("dog_tags", "hound_tags");
        op.renameTable("cat_tags", "dog_tags");
        op.renameSequence("dog_seq", "hound_seq");
        op.renameSequence("cat_seq", "dog_seq");
        op.renameColumn("dog_tags", "cat_id", "dog_id");
        op.renameColumn("hound_tags", "dog_id", "hound_id");
        op.renamePrimaryKey("hound", "dog_pkey", "hound_pkey");
        op.renamePrimaryKey("hound_details", "dog_details_pkey", "hound_details_pkey");
        op.renameForeignKey("hound_details", "dog_details_id_fkey", "hound_details_id_fkey");
        op.renameForeignKey("hound_tags", "dog_tags_dog_id_fkey", "hound_tags_hound_id_fkey");
        op.requireUnique("dog", "id");
        op.addPrimaryKey("dog", "dog_pkey", "id");
        op.requireUnique("dog_details", "id");
        op.addPrimaryKey("dog_details", "dog_details_pkey", "id");
        op.addForeignKey("dog_details",
                foreignKey("dog_details_id_fkey", "id").references("dog", "id"));
        op.addForeignKey("dog_tags",
                foreignKey("dog_tags_dog_id_fkey", "dog_id").references("dog", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("dog_tags", "dog_tags_dog_id_fkey");
        op.dropForeignKey("dog_details", "dog_details_id_fkey");
        op.dropPrimaryKey("dog_details", "dog_details_pkey");
        op.dropPrimaryKey("dog", "dog_pkey");
        op.renameForeignKey("hound_tags", "hound_tags_hound_id_fkey", "dog_tags_dog_id_fkey");
        op.renameForeignKey("hound_details", "hound_details_id_fkey", "dog_details_id_fkey");
        op.renamePrimaryKey("hound_details", "hound_details_pkey", "dog_details_pkey");
        op.renamePrimaryKey("hound", "hound_pkey", "dog_pkey");
        op.renameColumn("hound_tags", "hound_id", "dog_id");
        op.renameColumn("dog_tags", "dog_id", "cat_id");
        op.renameSequence("dog_seq", "cat_seq");
        op.renameSequence("hound_seq", "dog_seq");
        op.renameTable("dog_tags", "cat_tags");
        op.renameTable("hound_tags", "dog_tags");
        op.renameTable("dog_details", "cat_details");
        op.renameTable("hound_details", "dog_details");
        op.renameTable("dog", "cat");
        op.renameTable("hound", "dog");
        op.requireUnique("cat_details", "id");
        op.addPrimaryKey("cat_details", "cat_details_pkey", "id");
        op.requireUnique("cat", "id");
        op.addPrimaryKey("cat", "cat_pkey", "id");
        op.addForeignKey("cat_tags",
                foreignKey("cat_tags_cat_id_fkey", "cat_id").references("cat", "id"));
        op.addForeignKey("cat_details",
                foreignKey("cat_details_id_fkey", "id").references("cat", "id"));
    }
}

package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "40ac5eb7a1f2", parents = "5773a8d0a156", message = "rename table cat_tags to cat_labels, rename table dog_tags to dog_labels and 2 more")
public final class R0002_RenameTableCatTagsToCatLabelsRenameTableDogTagsToDogLabels implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameTable("cat_tags", "cat_labels");
        op.renameTable("dog_tags", "dog_labels");
        op.renameColumn("cat_labels", "tags", "labels");
        op.renameColumn("dog_labels", "tags", "labels");
        op.renameForeignKey("cat_labels", "cat_tags_cat_id_fkey", "cat_labels_cat_id_fkey");
        op.renameForeignKey("dog_labels", "dog_tags_dog_id_fkey", "dog_labels_dog_id_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("dog_labels", "dog_labels_dog_id_fkey", "dog_tags_dog_id_fkey");
        op.renameForeignKey("cat_labels", "cat_labels_cat_id_fkey", "cat_tags_cat_id_fkey");
        op.renameColumn("dog_labels", "labels", "tags");
        op.renameColumn("cat_labels", "labels", "tags");
        op.renameTable("dog_labels", "dog_tags");
        op.renameTable("cat_labels", "cat_tags");
    }
}

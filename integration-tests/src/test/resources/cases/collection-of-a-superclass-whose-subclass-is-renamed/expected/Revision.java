package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "4566e6d4b7e7", parents = "5773a8d0a156", message = "rename table cat to lion, rename table cat_tags to lion_tags and 1 more")
public final class R0002_RenameTableCatToLionRenameTableCatTagsToLionTagsAnd1More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameTable("cat", "lion");
        op.renameTable("cat_tags", "lion_tags");
        op.renameColumn("lion_tags", "cat_id", "lion_id");
        op.renamePrimaryKey("lion", "cat_pkey", "lion_pkey");
        op.renameForeignKey("lion_tags", "cat_tags_cat_id_fkey", "lion_tags_lion_id_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("lion_tags", "lion_tags_lion_id_fkey", "cat_tags_cat_id_fkey");
        op.renamePrimaryKey("lion", "lion_pkey", "cat_pkey");
        op.renameColumn("lion_tags", "lion_id", "cat_id");
        op.renameTable("lion_tags", "cat_tags");
        op.renameTable("lion", "cat");
    }
}

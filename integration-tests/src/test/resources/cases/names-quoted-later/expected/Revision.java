package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "cf18c2257da7", parents = "42e84fcee863", message = "rename table sale to `sale`, rename before_id of `sale` to `before_id` and 1 more")
public final class R0002_RenameTableSaleToSaleRenameBeforeIdOfSaleToBeforeIdAnd1More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameTable("sale", "`sale`");
        op.renameColumn("`sale`", "before_id", "`before_id`");
        op.renameColumn("`sale`", "note", "`note`");
        op.renamePrimaryKey("`sale`", "sale_pkey", "`sale_pkey`");
        op.renameUnique("`sale`", "sale_note_key", "`sale_note_key`");
        op.renameIndex("`sale`", "by_note", "`by_note`");
        op.renameForeignKey("`sale`", "sale_before_id_fkey", "`sale_before_id_fkey`");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("`sale`", "`sale_before_id_fkey`", "sale_before_id_fkey");
        op.renameIndex("`sale`", "`by_note`", "by_note");
        op.renameUnique("`sale`", "`sale_note_key`", "sale_note_key");
        op.renamePrimaryKey("`sale`", "`sale_pkey`", "sale_pkey");
        op.renameColumn("`sale`", "`note`", "note");
        op.renameColumn("`sale`", "`before_id`", "before_id");
        op.renameTable("`sale`", "sale");
    }
}

package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "215adfef439e", parents = "24c867f874a0", message = "rename whom of helps to them, rename who of helps to whom and 10 more")
public final class R0002_RenameWhomOfHelpsToThemRenameWhoOfHelpsToWhomAnd10More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("helps", "helps_who_fkey");
        op.dropForeignKey("teaches", "teaches_one_fkey");
        op.dropForeignKey("teaches", "teaches_other_fkey");
        op.renameColumn("helps", "whom", "them");
        op.renameColumn("helps", "who", "whom");
        op.renameColumn("person", "a", "renamed_1");
        op.renameColumn("person", "b", "a");
        op.renameColumn("person", "renamed_1", "b");
        op.renameColumn("place", "a", "renamed_1");
        op.renameColumn("place", "b", "a");
        op.renameColumn("place", "renamed_1", "b");
        op.renameColumn("teaches", "one", "renamed_1");
        op.renameColumn("teaches", "other", "one");
        op.renameColumn("teaches", "renamed_1", "other");
        op.renameForeignKey("helps", "helps_whom_fkey", "helps_them_fkey");
        op.renameForeignKey("person", "person_a_b_fkey", "person_b_a_fkey");
        op.renameForeignKey("place", "place_a_b_fkey", "place_b_a_fkey");
        op.addForeignKey("helps",
                foreignKey("helps_whom_fkey", "whom").references("person", "id"));
        op.addForeignKey("teaches",
                foreignKey("teaches_one_fkey", "one").references("person", "id"));
        op.addForeignKey("teaches",
                foreignKey("teaches_other_fkey", "other").references("person", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("teaches", "teaches_other_fkey");
        op.dropForeignKey("teaches", "teaches_one_fkey");
        op.dropForeignKey("helps", "helps_whom_fkey");
        op.renameForeignKey("place", "place_b_a_fkey", "place_a_b_fkey");
        op.renameForeignKey("person", "person_b_a_fkey", "person_a_b_fkey");
        op.renameForeignKey("helps", "helps_them_fkey", "helps_whom_fkey");
        op.renameColumn("teaches", "other", "renamed_1");
        op.renameColumn("teaches", "one", "other");
        op.renameColumn("teaches", "renamed_1", "one");
        op.renameColumn("place", "b", "renamed_1");
        op.renameColumn("place", "a", "b");
        op.renameColumn("place", "renamed_1", "a");
        op.renameColumn("person", "b", "renamed_1");
        op.renameColumn("person", "a", "b");
        op.renameColumn("person", "renamed_1", "a");
        op.renameColumn("helps", "whom", "who");
        op.renameColumn("helps", "them", "whom");
        op.addForeignKey("teaches",
                foreignKey("teaches_other_fkey", "other").references("person", "id"));
        op.addForeignKey("teaches",
                foreignKey("teaches_one_fkey", "one").references("person", "id"));
        op.addForeignKey("helps",
                foreignKey("helps_who_fkey", "who").references("person", "id"));
    }
}

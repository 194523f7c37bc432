package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "376f213a4130", parents = "153e822ce6de", message = "add chip to cat, add friend_id to cat and 2 more")
public final class R0002_AddChipToCatAddFriendIdToCatAnd2More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("cat", "chip", varchar(255));
        op.addColumn("cat", "friend_id", bigint());
        op.addColumn("dog", "chip", varchar(255));
        op.addColumn("dog", "friend_id", bigint());
        op.addUnique("cat", "cat_chip_key", "chip");
        op.addUnique("dog", "dog_chip_key", "chip");
        op.addForeignKey("cat",
                foreignKey("cat_friend_id_fkey", "friend_id").references("dog", "id"));
        op.addForeignKey("dog",
                foreignKey("dog_friend_id_fkey", "friend_id").references("dog", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("dog", "dog_friend_id_fkey");
        op.dropForeignKey("cat", "cat_friend_id_fkey");
        op.dropUnique("dog", "dog_chip_key");
        op.dropUnique("cat", "cat_chip_key");
        op.dropColumn("dog", "friend_id");
        op.dropColumn("dog", "chip");
        op.dropColumn("cat", "friend_id");
        op.dropColumn("cat", "chip");
    }
}

package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "11bad0488027", parents = "c1d337201538", message = "rename table foes to dogs_and_foes, rename table friends to dog_friends")
public final class R0002_RenameTableFoesToDogsAndFoesRenameTableFriendsToDogFriends implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameTable("foes", "dogs_and_foes");
        op.renameTable("friends", "dog_friends");
        op.renamePrimaryKey("dog_friends", "friends_pkey", "dog_friends_pkey");
        op.renameForeignKey("dog_friends", "friends_dog_id_fkey", "dog_friends_dog_id_fkey");
        op.renameForeignKey("dog_friends", "friends_friends_id_fkey", "dog_friends_friends_id_fkey");
        op.renamePrimaryKey("dogs_and_foes", "foes_pkey", "dogs_and_foes_pkey");
        op.renameForeignKey("dogs_and_foes", "foes_dog_id_fkey", "dogs_and_foes_dog_id_fkey");
        op.renameForeignKey("dogs_and_foes", "foes_foes_id_fkey", "dogs_and_foes_foes_id_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("dogs_and_foes", "dogs_and_foes_foes_id_fkey", "foes_foes_id_fkey");
        op.renameForeignKey("dogs_and_foes", "dogs_and_foes_dog_id_fkey", "foes_dog_id_fkey");
        op.renamePrimaryKey("dogs_and_foes", "dogs_and_foes_pkey", "foes_pkey");
        op.renameForeignKey("dog_friends", "dog_friends_friends_id_fkey", "friends_friends_id_fkey");
        op.renameForeignKey("dog_friends", "dog_friends_dog_id_fkey", "friends_dog_id_fkey");
        op.renamePrimaryKey("dog_friends", "dog_friends_pkey", "friends_pkey");
        op.renameTable("dog_friends", "friends");
        op.renameTable("dogs_and_foes", "foes");
    }
}

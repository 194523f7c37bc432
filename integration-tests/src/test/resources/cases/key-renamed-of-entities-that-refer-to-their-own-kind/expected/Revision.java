package shop.migrations;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "2773405cec76", parents = "d95a4ca40076", message = "rename friends_id of knows to friends_number, rename person_id of knows to person_number and 3 more")
public final class R0002_RenameFriendsIdOfKnowsToFriendsNumberRenamePersonIdOfKnowsTo implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("knows", "friends_id", "friends_number");
        op.renameColumn("knows", "person_id", "person_number");
        op.renameColumn("person", "id", "number");
        op.renameColumn("teaches", "pupil", "young");
        op.renameColumn("teaches", "teacher", "old");
        op.renameForeignKey("knows", "knows_friends_id_fkey", "knows_friends_number_fkey");
        op.renameForeignKey("knows", "knows_person_id_fkey", "knows_person_number_fkey");
        op.renameForeignKey("teaches", "teaches_pupil_fkey", "teaches_young_fkey");
        op.renameForeignKey("teaches", "teaches_teacher_fkey", "teaches_old_fkey");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameForeignKey("teaches", "teaches_old_fkey", "teaches_teacher_fkey");
        op.renameForeignKey("teaches", "teaches_young_fkey", "teaches_pupil_fkey");
        op.renameForeignKey("knows", "knows_person_number_fkey", "knows_person_id_fkey");
        op.renameForeignKey("knows", "knows_friends_number_fkey", "knows_friends_id_fkey");
        op.renameColumn("teaches", "old", "teacher");
        op.renameColumn("teaches", "young", "pupil");
        op.renameColumn("person", "number", "id");
        op.renameColumn("knows", "person_number", "person_id");
        op.renameColumn("knows", "friends_number", "friends_id");
    }
}

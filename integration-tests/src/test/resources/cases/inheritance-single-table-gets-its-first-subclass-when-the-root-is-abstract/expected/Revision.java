package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "65e64c7e64c6", parents = "0162ae307477", message = "add dtype to animal, add lives to animal and 2 more")
public final class R0002_AddDtypeToAnimalAddLivesToAnimalAnd2More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("animal", "dtype", varchar(31).notNull(), backfill("case when name = 'Tom' then 'Cat' else 'Dog' end"));
        op.addColumn("animal", "lives", integer());
        op.addColumn("animal", "barks", integer());
        op.addColumn("animal", "enemy_id", bigint());
        op.addForeignKey("animal",
                foreignKey("animal_enemy_id_fkey", "enemy_id").references("animal", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("animal", "animal_enemy_id_fkey");
        op.dropColumn("animal", "enemy_id");
        op.dropColumn("animal", "barks");
        op.dropColumn("animal", "lives");
        op.dropColumn("animal", "dtype");
    }
}

package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "45919d9a02a3", parents = "9cfcbab2b178", message = "add laidby_id to egg, add hatchedfrom_id to hen")
public final class R0002_AddLaidbyIdToEggAddHatchedfromIdToHen implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("egg", "laidby_id", bigint());
        op.addColumn("hen", "hatchedfrom_id", bigint());
        op.addForeignKey("egg",
                foreignKey("egg_laidby_id_fkey", "laidby_id").references("hen", "id"));
        op.addForeignKey("hen",
                foreignKey("hen_hatchedfrom_id_fkey", "hatchedfrom_id").references("egg", "id"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("hen", "hen_hatchedfrom_id_fkey");
        op.dropForeignKey("egg", "egg_laidby_id_fkey");
        op.dropColumn("hen", "hatchedfrom_id");
        op.dropColumn("egg", "laidby_id");
    }
}

package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "700e709bd40d", parents = "e284845fe3d5", message = "alter dtype of vehicle, rename 1546893535 to Bicycle, 2006722316 to Vehicle in dtype of vehicle")
public final class R0002_AlterDtypeOfVehicleRename1546893535ToBicycle2006722316To implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.alterColumn("vehicle", "dtype", from(integer().notNull()), to(varchar(31).notNull()));
        op.renameValues("vehicle", "dtype", "1546893535", "Bicycle", "2006722316", "Vehicle");
    }

    @Override
    public void downgrade(Operations op) {
        op.renameValues("vehicle", "dtype", "Bicycle", "1546893535", "Vehicle", "2006722316");
        op.alterColumn("vehicle", "dtype", from(varchar(31).notNull()), to(integer().notNull()));
    }
}

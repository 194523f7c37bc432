package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "1ab68761c40c", parents = "ca990a7b1394", message = "add maß to größe, add 価格 to größe")
public final class R0002_AddMaToGrEAddToGrE implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.addColumn("größe", "maß", varchar(255));
        op.addColumn("größe", "価格", integer());
        op.addUnique("größe", "größe_maß_key", "maß");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropUnique("größe", "größe_maß_key");
        op.dropColumn("größe", "価格");
        op.dropColumn("größe", "maß");
    }
}

package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "c5c5e34f7919", parents = "8025fb87ac0b", message = "rename s to S in status of purchase, alter status of purchase and 3 more")
public final class R0002_RenameSToSInStatusOfPurchaseAlterStatusOfPurchaseAnd3More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("purchase", "purchase_level_check");
        op.dropCheck("purchase", "purchase_status_check");
        op.createEnumType("level", "10", "90");
        op.createEnumType("status", "S", "n");
        op.renameValues("purchase", "status", "s", "S");
        op.alterColumn("purchase", "status", from(varchar(255)), to(enumeration("status")));
        op.alterColumn("purchase", "level", from(smallint()), to(enumeration("level")), using("cast(case level when 10 then '10' when 9 then '90' end as level)", "case level when '10' then 10 when '90' then 9 end"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("purchase", "level", from(enumeration("level")), to(smallint()), using("case level when '10' then 10 when '90' then 9 end", "cast(case level when 10 then '10' when 9 then '90' end as level)"));
        op.alterColumn("purchase", "status", from(enumeration("status")), to(varchar(255)));
        op.renameValues("purchase", "status", "S", "s");
        op.dropEnumType("status");
        op.dropEnumType("level");
        op.addCheck("purchase", "purchase_status_check", oneOf("status", "n", "s"));
        op.requireCheck("purchase", sql("level in (9, 10)"));
        op.addCheck("purchase", "purchase_level_check", sql("level in (9, 10)"));
    }
}

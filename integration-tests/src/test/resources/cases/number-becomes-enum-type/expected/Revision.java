package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "dcf6c31ce64c", parents = "1df2cffd9a5f", message = "alter status of sale")
public final class R0002_AlterStatusOfSale implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createEnumType("status", "DONE", "NEW");
        op.alterColumn("sale", "status", from(integer()), to(enumeration("status")), using("cast(case status when 1 then 'DONE' else 'NEW' end as status)", "case cast(status as varchar) when 'DONE' then 1 else 0 end"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("sale", "status", from(enumeration("status")), to(integer()), using("case cast(status as varchar) when 'DONE' then 1 else 0 end", "cast(case status when 1 then 'DONE' else 'NEW' end as status)"));
        op.dropEnumType("status");
    }
}

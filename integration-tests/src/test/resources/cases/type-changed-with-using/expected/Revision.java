package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "bf5e513588fa", parents = "3e34077371c2", message = "rename since of visit to firstday, alter waited of visit and 2 more")
public final class R0002_RenameSinceOfVisitToFirstdayAlterWaitedOfVisitAnd2More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.renameColumn("visit", "since", "firstday");
        op.alterColumn("visit", "waited", from(varchar(255)), to(integer().notNull()), backfill("-1"), using("cast(replace(waited, ' min', '') as integer)", "waited || ' min'"));
        op.alterColumn("visit", "firstday", from(integer()), to(date()), using("case when firstDay is not null then date '2024-01-01' end", "case when firstDay is not null then 3 end"));
        op.alterColumn("visit", "pieces", from(integer().defaultTo("0")), to(varchar(255).defaultTo("'few'")), using("case when pieces > 9 then 'many' else 'few' end", "case pieces when 'many' then 10 else 0 end"));
    }

    @Override
    public void downgrade(Operations op) {
        op.alterColumn("visit", "pieces", from(varchar(255).defaultTo("'few'")), to(integer().defaultTo("0")), using("case pieces when 'many' then 10 else 0 end", "case when pieces > 9 then 'many' else 'few' end"));
        op.alterColumn("visit", "firstday", from(date()), to(integer()), using("case when firstDay is not null then 3 end", "case when firstDay is not null then date '2024-01-01' end"));
        op.alterColumn("visit", "waited", from(integer().notNull()), to(varchar(255)), using("waited || ' min'", "cast(replace(waited, ' min', '') as integer)"));
        op.renameColumn("visit", "firstday", "since");
    }
}

package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "36c6816a53d4", parents = "692d6e85e0e8", message = "alter difference of product, drop most from product and 3 more")
public final class R0002_AlterDifferenceOfProductDropMostFromProductAnd3More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropCheck("product", "name_is_there");
        op.alterColumn("product", "difference", from(sqlType("integer generated always as (most - least) stored").on(Database.H2, "integer generated always as (most - least)")), to(sqlType("integer").on(Database.H2, "integer")));
        // Loses data: what it holds does not come back with a downgrade.
        op.dropColumn("product", "most");
        // Loses data: what it holds does not come back with a downgrade.
        op.dropColumn("product", "name");
        op.renameColumn("product", "fullname", "name");
        op.renameColumn("product", "limit_", "most");
        op.alterColumn("product", "difference", from(sqlType("integer").on(Database.H2, "integer")), to(sqlType("integer generated always as (most - least) stored").on(Database.H2, "integer generated always as (most - least)")));
        op.addCheck("product", "name_is_there", sql("length(name) > 0"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropCheck("product", "name_is_there");
        op.alterColumn("product", "difference", from(sqlType("integer generated always as (most - least) stored").on(Database.H2, "integer generated always as (most - least)")), to(sqlType("integer").on(Database.H2, "integer")));
        op.renameColumn("product", "most", "limit_");
        op.renameColumn("product", "name", "fullname");
        op.addColumn("product", "name", varchar(255));
        op.addColumn("product", "most", integer());
        op.alterColumn("product", "difference", from(sqlType("integer").on(Database.H2, "integer")), to(sqlType("integer generated always as (most - least) stored").on(Database.H2, "integer generated always as (most - least)")));
        op.addCheck("product", "name_is_there", sql("length(name) > 0"));
    }
}

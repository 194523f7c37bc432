package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "42022873925d", parents = "3967738ebf32", message = "alter total of product, alter label of product and 5 more")
public final class R0002_AlterTotalOfProductAlterLabelOfProductAnd5More implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropIndex("product", "by_label");
        op.dropCheck("product", "label_is_there");
        op.dropUnique("product", "total_once");
        op.alterColumn("product", "total", from(sqlType("integer generated always as (amount * price) stored").on(Database.H2, "integer generated always as (amount * price)").notNull()), to(sqlType("integer").on(Database.H2, "integer").notNull()));
        op.alterColumn("product", "label", from(sqlType("varchar(255) generated always as (upper(name)) stored").on(Database.H2, "varchar(255) generated always as (upper(name))").comment("what is on it")), to(sqlType("varchar(255)").on(Database.H2, "varchar(255)").comment("what is on it")));
        op.alterColumn("product", "search", from(sqlType("varchar(255) generated always as (lower(title)) stored").on(Database.H2, "varchar(255) generated always as (lower(title))")), to(sqlType("varchar(255)").on(Database.H2, "varchar(255)")));
        // Loses data: what it holds does not come back with a downgrade.
        op.dropColumn("product", "dearer");
        op.renameColumn("product", "title", "heading");
        op.alterColumn("product", "amount", from(integer().notNull()), to(bigint().notNull()));
        op.alterColumn("product", "name", from(varchar(255)), to(varchar(300)));
        op.alterColumn("product", "total", from(sqlType("integer").on(Database.H2, "integer").notNull()), to(sqlType("integer generated always as (amount * price) stored").on(Database.H2, "integer generated always as (amount * price)").notNull()));
        op.alterColumn("product", "label", from(sqlType("varchar(255)").on(Database.H2, "varchar(255)").comment("what is on it")), to(sqlType("varchar(255) generated always as (upper(name)) stored").on(Database.H2, "varchar(255) generated always as (upper(name))").comment("what is on it")));
        op.alterColumn("product", "search", from(sqlType("varchar(255)").on(Database.H2, "varchar(255)")), to(sqlType("varchar(255) generated always as (lower(heading)) stored").on(Database.H2, "varchar(255) generated always as (lower(heading))")));
        op.requireUnique("product", "name", "total");
        op.addUnique("product", "total_once", "name", "total");
        op.addCheck("product", "label_is_there", sql("length(label) > 0"));
        op.createIndex("product", "by_label", "label");
    }

    @Override
    public void downgrade(Operations op) {
        op.dropIndex("product", "by_label");
        op.dropCheck("product", "label_is_there");
        op.dropUnique("product", "total_once");
        op.alterColumn("product", "search", from(sqlType("varchar(255) generated always as (lower(heading)) stored").on(Database.H2, "varchar(255) generated always as (lower(heading))")), to(sqlType("varchar(255)").on(Database.H2, "varchar(255)")));
        op.alterColumn("product", "label", from(sqlType("varchar(255) generated always as (upper(name)) stored").on(Database.H2, "varchar(255) generated always as (upper(name))").comment("what is on it")), to(sqlType("varchar(255)").on(Database.H2, "varchar(255)").comment("what is on it")));
        op.alterColumn("product", "total", from(sqlType("integer generated always as (amount * price) stored").on(Database.H2, "integer generated always as (amount * price)").notNull()), to(sqlType("integer").on(Database.H2, "integer").notNull()));
        op.requireFits("product", "name", varchar(255));
        op.alterColumn("product", "name", from(varchar(300)), to(varchar(255)));
        op.requireFits("product", "amount", integer());
        op.alterColumn("product", "amount", from(bigint().notNull()), to(integer().notNull()));
        op.renameColumn("product", "heading", "title");
        op.addColumn("product", "dearer", sqlType("integer generated always as (price + 1) stored").on(Database.H2, "integer generated always as (price + 1)").notNull());
        op.alterColumn("product", "search", from(sqlType("varchar(255)").on(Database.H2, "varchar(255)")), to(sqlType("varchar(255) generated always as (lower(title)) stored").on(Database.H2, "varchar(255) generated always as (lower(title))")));
        op.alterColumn("product", "label", from(sqlType("varchar(255)").on(Database.H2, "varchar(255)").comment("what is on it")), to(sqlType("varchar(255) generated always as (upper(name)) stored").on(Database.H2, "varchar(255) generated always as (upper(name))").comment("what is on it")));
        op.alterColumn("product", "total", from(sqlType("integer").on(Database.H2, "integer").notNull()), to(sqlType("integer generated always as (amount * price) stored").on(Database.H2, "integer generated always as (amount * price)").notNull()));
        op.requireUnique("product", "name", "total");
        op.addUnique("product", "total_once", "name", "total");
        op.addCheck("product", "label_is_there", sql("length(label) > 0"));
        op.createIndex("product", "by_label", "label");
    }
}

package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Database;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "71126b6a7f22", parents = "aa85ae0aeed6", message = "alter code of product, alter name of product")
public final class R0002_AlterCodeOfProductAlterNameOfProduct implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.dropForeignKey("part", "part_product_code_fkey");
        op.dropUnique("product", "product_code_key");
        op.alterColumn("product", "code", from(sqlType("varchar(50) generated always as (upper(name)) stored").on(Database.H2, "varchar(50) generated always as (upper(name))")), to(sqlType("varchar(50)").on(Database.H2, "varchar(50)")));
        op.alterColumn("product", "name", from(varchar(50)), to(varchar(60)));
        op.alterColumn("product", "code", from(sqlType("varchar(50)").on(Database.H2, "varchar(50)")), to(sqlType("varchar(50) generated always as (upper(name)) stored").on(Database.H2, "varchar(50) generated always as (upper(name))")));
        op.requireUnique("product", "code");
        op.addUnique("product", "product_code_key", "code");
        op.addForeignKey("part",
                foreignKey("part_product_code_fkey", "product_code").references("product", "code"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("part", "part_product_code_fkey");
        op.dropUnique("product", "product_code_key");
        op.alterColumn("product", "code", from(sqlType("varchar(50) generated always as (upper(name)) stored").on(Database.H2, "varchar(50) generated always as (upper(name))")), to(sqlType("varchar(50)").on(Database.H2, "varchar(50)")));
        op.requireFits("product", "name", varchar(50));
        op.alterColumn("product", "name", from(varchar(60)), to(varchar(50)));
        op.alterColumn("product", "code", from(sqlType("varchar(50)").on(Database.H2, "varchar(50)")), to(sqlType("varchar(50) generated always as (upper(name)) stored").on(Database.H2, "varchar(50) generated always as (upper(name))")));
        op.requireUnique("product", "code");
        op.addUnique("product", "product_code_key", "code");
        op.addForeignKey("part",
                foreignKey("part_product_code_fkey", "product_code").references("product", "code"));
    }
}

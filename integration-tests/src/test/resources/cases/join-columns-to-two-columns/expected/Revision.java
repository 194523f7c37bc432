package shop.migrations;

import static dev.retort.operation.Definitions.*;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operations;
import dev.retort.revision.Migration;

@Revision(id = "8bde9656f50f", message = "create city, customer")
public final class R0001_CreateCityCustomer implements Migration {
    @Override
    public void upgrade(Operations op) {
        op.createTable("city",
                column("id", bigint().notNull()),
                column("country", varchar(2)),
                column("name", varchar(40)),
                primaryKey("city_pkey", "id"),
                unique("city_country_name_key", "country", "name"));
        op.createTable("customer",
                column("id", bigint().notNull()),
                column("city_country", varchar(2)),
                column("city_name", varchar(40)),
                primaryKey("customer_pkey", "id"));
        op.addForeignKey("customer",
                foreignKey("customer_city_country_city_name_fkey", "city_country", "city_name").references("city", "country", "name"));
    }

    @Override
    public void downgrade(Operations op) {
        op.dropForeignKey("customer", "customer_city_country_city_name_fkey");
        op.dropTable("customer");
        op.dropTable("city");
    }
}

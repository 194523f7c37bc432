@Migrations(
        types = {
            // ERROR [type-unreadable]
            @TypeMapping(javaType = shop.Money.class, sql = "numeric(19, 4) not null"),
            @TypeMapping(javaType = shop.Weight.class, sql = "citext", h2 = "varchar_ignorecase"),
            // ERROR [contradicting-answers]
            @TypeMapping(javaType = shop.Weight.class, sql = "text")
        })
package migrations;

import dev.retort.annotations.Migrations;
import dev.retort.annotations.TypeMapping;

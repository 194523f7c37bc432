@Migrations(
        types = {
            @TypeMapping(javaType = Money.class, sql = "numeric(12, 2)"),
            @TypeMapping(javaType = Hardware.class, sql = "macaddr", h2 = "char(17)")
        })
package shop.migrations;

import dev.retort.annotations.Migrations;
import dev.retort.annotations.TypeMapping;
import shop.Hardware;
import shop.Money;

@Migrations(
        types = {
            @TypeMapping(javaType = UUID.class, sql = "char(36)"),
            @TypeMapping(javaType = boolean.class, sql = "integer"),
            @TypeMapping(javaType = Boolean.class, sql = "integer"),
            @TypeMapping(javaType = Duration.class, sql = "bigint"),
            @TypeMapping(javaType = Instant.class, sql = "timestamp(6)"),
            @TypeMapping(javaType = OffsetDateTime.class, sql = "timestamp(6)"),
            @TypeMapping(javaType = ZonedDateTime.class, sql = "timestamp(6)")
        })
package shop.migrations;

import dev.retort.annotations.Migrations;
import dev.retort.annotations.TypeMapping;
import java.time.*;
import java.util.UUID;

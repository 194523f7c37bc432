package shop;

import jakarta.persistence.*;
import java.time.*;
import org.hibernate.annotations.*;

@Entity
class Times {
    @Id
    int id;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    OffsetDateTime normalized;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime beside = OffsetDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.ofHours(2));

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "zone")
    ZonedDateTime named;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(name = "abc", nullable = false)
    OffsetDateTime columnNamed = OffsetDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.ofHours(2));

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(nullable = false, unique = true, columnDefinition = "timestamp(3)")
    OffsetDateTime columnWithoutName;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Basic(optional = false)
    @ColumnDefault("current_timestamp")
    @Column(name = "demanded")
    OffsetDateTime demandedBeside;

    @TimeZoneStorage(TimeZoneStorageType.NATIVE)
    ZonedDateTime nativeZone;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE_UTC)
    ZonedDateTime utc;

    @TimeZoneStorage(TimeZoneStorageType.AUTO)
    ZonedDateTime automatic;

    @TimeZoneStorage(TimeZoneStorageType.DEFAULT)
    ZonedDateTime usual;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    OffsetTime normalizedTime;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetTime timeBeside;
}

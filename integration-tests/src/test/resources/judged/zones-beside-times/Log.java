package judged;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
@SecondaryTable(name = "more")
class Log {
    @Id
    @GeneratedValue
    Long id;

    /** It has no zone that could be kept. */
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(nullable = false, unique = true, columnDefinition = "timestamp(2) with time zone")
    Instant instant = Instant.EPOCH;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    LocalDateTime local;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(name = "defined_at", columnDefinition = "timestamp(3) with time zone")
    OffsetDateTime defined;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @TimeZoneColumn(name = "defined_zone", columnDefinition = "integer default 0 not null")
    ZonedDateTime withDefinedZone = ZonedDateTime.parse("2024-02-29T12:00:00+01:00");

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(nullable = false, table = "more")
    OffsetDateTime withoutName;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(name = "in_second", table = "more")
    OffsetDateTime inSecond;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(name = "both_in_second", table = "more")
    @TimeZoneColumn(name = "zone_in_second", table = "more")
    OffsetDateTime bothInSecond;

    @TimeZoneColumn(name = "nowhere")
    OffsetDateTime withoutStorage;

    @ElementCollection
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    Set<ZonedDateTime> withoutZones;

    @ElementCollection
    @TimeZoneStorage(TimeZoneStorageType.AUTO)
    Map<OffsetTime, OffsetDateTime> asTheyAre;

    @ElementCollection
    List<Entry> entries;

    @Embeddable
    static class Entry {
        @TimeZoneStorage(TimeZoneStorageType.COLUMN)
        ZonedDateTime written;
    }
}

package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
public class Visit {
    @Id
    Long id;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(name = "begun", nullable = false)
    // ERROR [several-columns]
    @Backfill("current_timestamp")
    OffsetDateTime begun;
}

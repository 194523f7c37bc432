package shop;

import jakarta.persistence.*;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
@SecondaryTable(name = "more")
class Refused {
    @Id
    Long id;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    @Column(name = "time", table = "more")
    @TimeZoneColumn(name = "zone")
    OffsetDateTime time;
}

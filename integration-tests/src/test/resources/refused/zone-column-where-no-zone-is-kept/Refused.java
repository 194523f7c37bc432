package shop;

import jakarta.persistence.*;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneColumn;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class Refused {
    @Id
    Long id;

    @TimeZoneStorage(TimeZoneStorageType.NORMALIZE)
    @TimeZoneColumn(name = "zone")
    OffsetDateTime time;
}

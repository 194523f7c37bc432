package shop;

import dev.retort.annotations.RenamedFrom;
import jakarta.persistence.*;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class Ticket {
    @Id
    long id;

    @RenamedFrom("seat_number")
    @ManyToOne
    Seat place;

    @ManyToOne
    @JoinColumn(name = "number_wished", referencedColumnName = "number")
    @JoinColumn(name = "line_wished", referencedColumnName = "line")
    Seat wish;

    @RenamedFrom("sold_tz")
    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime paid;
}

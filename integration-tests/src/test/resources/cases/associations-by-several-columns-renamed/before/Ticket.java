package shop;

import jakarta.persistence.*;
import java.time.OffsetDateTime;
import org.hibernate.annotations.TimeZoneStorage;
import org.hibernate.annotations.TimeZoneStorageType;

@Entity
class Ticket {
    @Id
    long id;

    @ManyToOne
    Seat seat;

    @ManyToOne
    @JoinColumn(name = "first_line", referencedColumnName = "line")
    @JoinColumn(name = "first_number", referencedColumnName = "number")
    Seat wish;

    @TimeZoneStorage(TimeZoneStorageType.COLUMN)
    OffsetDateTime sold;
}

package shop;

import jakarta.persistence.*;
import java.time.*;
import java.util.Date;

@Entity
class Times {
    @Id
    long id;

    LocalDate localDate;
    LocalTime timeOfDay;
    LocalDateTime localDateTime;
    Instant instant;
    OffsetDateTime offsetDateTime;
    ZonedDateTime zonedDateTime;
    Duration duration;
    Year inYear;
    Date date;

    @Temporal(TemporalType.DATE)
    Date dateOnly;

    java.sql.Timestamp stamp;
}

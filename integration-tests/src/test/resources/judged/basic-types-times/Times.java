package shop;

import jakarta.persistence.*;
import java.time.*;
import java.util.Calendar;
import java.util.Date;
import org.hibernate.annotations.FractionalSeconds;

@Entity
class Times {
    @Id
    long id;

    LocalDate localDate = LocalDate.of(2026, 1, 2);
    LocalTime localTime0 = LocalTime.of(3, 4, 5);
    LocalDateTime localDateTime = LocalDateTime.of(2026, 1, 2, 3, 4, 5, 6000);
    Instant instant = Instant.ofEpochSecond(7, 8000);
    OffsetDateTime offsetDateTime;
    ZonedDateTime zonedDateTime;
    OffsetTime offsetTime;
    Date date;
    Calendar calendar;

    @Temporal(TemporalType.DATE)
    Date dateOnly;

    @Temporal(TemporalType.TIME)
    Date timeOnly;

    @Temporal(TemporalType.TIMESTAMP)
    Date dateAndTime;

    @Temporal(TemporalType.DATE)
    Calendar calendarDate;

    java.sql.Date sqlDate = java.sql.Date.valueOf("2026-01-02");
    java.sql.Time sqlTime;
    java.sql.Timestamp sqlTimestamp;

    @Column(precision = 3)
    LocalDateTime ignoresPrecision;

    @FractionalSeconds(3)
    LocalDateTime millis = LocalDateTime.of(2026, 1, 2, 3, 4, 5, 6000000);

    @Column(length = 3)
    LocalDateTime ignoresLength;
}

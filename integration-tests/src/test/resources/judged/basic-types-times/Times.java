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

    LocalDate localDate;
    LocalTime localTime0;
    LocalDateTime localDateTime;
    Instant instant;
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

    java.sql.Date sqlDate;
    java.sql.Time sqlTime;
    java.sql.Timestamp sqlTimestamp;

    @Column(precision = 3)
    LocalDateTime ignoresPrecision;

    @FractionalSeconds(3)
    LocalDateTime millis;

    @Column(length = 3)
    LocalDateTime ignoresLength;
}

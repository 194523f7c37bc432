package shop;

import jakarta.persistence.*;
import java.time.*;
import java.util.Date;

@Entity
public class Visit {
    @Id
    Long id;

    Date begun;

    LocalDateTime ended;

    Instant paid;

    LocalDate planned;
}

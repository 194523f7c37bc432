package shop;

import jakarta.persistence.*;
import java.time.Instant;
import java.util.*;

@Entity
class Meeting {
    @Id
    Long id = 1L;

    @Temporal(TemporalType.DATE)
    Instant onDay;

    @Temporal(TemporalType.TIME)
    Instant atTime;

    @Temporal(TemporalType.TIMESTAMP)
    Instant whole;

    @ElementCollection
    @Temporal(TemporalType.DATE)
    List<Instant> days = new ArrayList<>();
}

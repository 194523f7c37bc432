package shop;

import jakarta.persistence.*;
import java.time.*;
import java.util.*;

@Entity
class Sale {
    @Id
    UUID id = new UUID(1, 2);

    boolean open = true;

    Boolean paid = false;

    Duration lasted = Duration.ofNanos(5);

    Instant made = Instant.ofEpochSecond(7);

    OffsetDateTime sent;

    ZonedDateTime received;

    @ManyToOne(fetch = FetchType.LAZY)
    Sale before;

    @ElementCollection
    List<UUID> parts = new ArrayList<>(List.of(new UUID(3, 4)));
}

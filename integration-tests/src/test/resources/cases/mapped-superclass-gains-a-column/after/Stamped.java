package shop;

import jakarta.persistence.*;
import java.time.Instant;

@MappedSuperclass
abstract class Stamped {
    @Id
    long id;

    Instant deleted;
}

package shop;

import jakarta.persistence.*;
import java.time.Instant;

@MappedSuperclass
public abstract class Stored {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Column(nullable = false)
    Instant created;

    @Column(nullable = false)
    Instant updated;

    Instant deleted;

    @Version
    int version;
}

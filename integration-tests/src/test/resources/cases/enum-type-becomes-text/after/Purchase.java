package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
class Purchase {
    @Id
    long id;

    @Enumerated(EnumType.STRING)
    @Default("'NEW'")
    Status status;
}

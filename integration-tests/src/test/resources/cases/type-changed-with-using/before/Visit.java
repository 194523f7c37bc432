package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
class Visit {
    @Id
    long id;

    String waited;

    Integer since;

    @Default("0")
    Integer pieces;
}

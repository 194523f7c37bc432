package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
class Zebra {
    @Id
    @Using(value = "id + 1", downgrade = "id - 1")
    Long id;
}

@Entity
class Middle {
    @Id
    Long id;

    @MapsId
    @OneToOne
    Zebra zebra;
}

@Entity
class Leaf {
    @Id
    Integer id;

    @ManyToOne
    Middle middle;
}

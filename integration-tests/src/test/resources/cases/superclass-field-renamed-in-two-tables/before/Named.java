package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@MappedSuperclass
class Named {
    @Id
    long id;

    @Column(unique = true)
    String name;
}

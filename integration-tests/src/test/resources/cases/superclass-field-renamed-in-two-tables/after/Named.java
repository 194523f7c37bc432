package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@MappedSuperclass
class Named {
    @Id
    long id;

    @RenamedFrom("name")
    @Column(unique = true)
    String title;
}

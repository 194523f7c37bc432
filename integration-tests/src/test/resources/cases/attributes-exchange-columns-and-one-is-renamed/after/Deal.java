package shop;

import dev.retort.annotations.RenamedFrom;
import jakarta.persistence.*;

@Entity
public class Deal {
    @Id
    Long id;

    @RenamedFrom("one")
    @Column(name = "two")
    String customer;

    @Column(name = "one")
    String seller;
}

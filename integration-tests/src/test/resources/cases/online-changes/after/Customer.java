package shop;

import dev.retort.annotations.Backfill;
import jakarta.persistence.*;

@Entity
@Table(indexes = @Index(name = "customer_new", columnList = "name"))
class Customer {
    @Id
    long id;

    @Column(nullable = false)
    String name;

    @Backfill("'Graz'")
    @Column(nullable = false)
    String city;

    @Column(unique = true)
    String email;

    @Backfill("lower(name)")
    @Column(nullable = false)
    String sortName;

    @Enumerated(EnumType.STRING)
    Kind kind;

    @ManyToOne
    Customer boss;

    enum Kind {
        GOOD,
        BETTER
    }
}

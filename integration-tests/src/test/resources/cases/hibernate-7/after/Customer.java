package shop;

import jakarta.persistence.*;
import java.time.*;
import java.util.Set;

@Entity
class Customer {
    @Id
    long id;

    @Version
    Long version;

    @Basic
    int points;

    LocalTime wakes;

    @Column(secondPrecision = 3)
    LocalDateTime seen;

    @OneToMany
    Set<Customer> friends;
}

package shop;

import jakarta.persistence.*;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** To Hibernate 6 a generator that is there outdoes the strategy, to Hibernate 7 only one that is not named. */
@Entity
class Bakery {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY, generator = "numbers")
    @SequenceGenerator(name = "numbers", sequenceName = "bakeries", allocationSize = 1)
    Long id;
}

@Entity
@TableGenerator(name = "counted", table = "counters")
class Cafe {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY, generator = "counted")
    Long id;
}

@Entity
class Diner {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @UuidGenerator
    UUID id;
}

@Entity
class Eatery {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    @UuidGenerator
    UUID id;
}

package shop;

import jakarta.persistence.*;

/** Hibernate 6 knows what is described only with what it comes upon later, and asks for a sequence of that name before. */
@Entity
class Bakery {
    @Id
    @GeneratedValue(generator = "common")
    Long id;
}

@Entity
@SequenceGenerator(name = "common", sequenceName = "numbers", allocationSize = 5)
class Cafe {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "common")
    Long id;
}

@Entity
class Diner {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "common")
    Long id;
}

@Entity
class Eatery {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "common")
    @SequenceGenerator(name = "common", sequenceName = "other_numbers", allocationSize = 1)
    Long id;
}

@Entity
class Food {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "counted")
    Long id;
}

@Entity
@TableGenerator(name = "counted", table = "counters")
class Grocery {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "counted")
    Long id;
}

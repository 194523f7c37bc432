package shop;

import jakarta.persistence.*;

/** Hibernate follows these two until its stack is full. */
@Entity
class Wedding {
    @Id
    int id;

    // ERROR [refused-by-hibernate]
    @OneToOne(mappedBy = "wedding")
    Party party;
}

@Entity
class Party {
    @Id
    int id;

    // ERROR [refused-by-hibernate]
    @OneToOne(mappedBy = "party")
    Wedding wedding;
}

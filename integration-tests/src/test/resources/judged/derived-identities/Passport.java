package shop;

import jakarta.persistence.*;

/** Its key is the person's, and named after the association. */
@Entity
class Passport {
    @Id
    @GeneratedValue
    @Column(name = "passport_id")
    Long id;

    @MapsId
    @OneToOne
    Person person;

    @ManyToOne
    Passport previous;
}

package shop;

import jakarta.persistence.*;

@Entity
class Passport {
    @Id
    long id;

    @MapsId
    @OneToOne
    Person person;
}

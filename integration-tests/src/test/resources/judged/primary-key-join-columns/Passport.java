package shop;

import jakarta.persistence.*;

@Entity
class Passport {
    @Id
    long id;

    @OneToOne
    @PrimaryKeyJoinColumn
    Person person;
}

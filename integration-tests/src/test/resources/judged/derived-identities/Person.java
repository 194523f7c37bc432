package shop;

import jakarta.persistence.*;

@Entity
class Person {
    @Id
    @Column(name = "PERSON_NR")
    long number;
}

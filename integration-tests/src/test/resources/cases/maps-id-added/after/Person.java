package shop;

import jakarta.persistence.*;

@Entity
class Person {
    @Id
    @GeneratedValue
    long id;
}

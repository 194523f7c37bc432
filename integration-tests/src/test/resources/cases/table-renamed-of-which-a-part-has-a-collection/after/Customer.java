package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "persons")
class Customer {
    @Id
    long id;

    Contact contact;
}

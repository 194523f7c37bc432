package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "people")
class Customer {
    @Id
    long id;

    Contact contact;
}

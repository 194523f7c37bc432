package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    String name;
}

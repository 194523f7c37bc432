package shop;

import jakarta.persistence.*;

@Entity
@Table(comment = "Who may buy")
class Customer {
    @Id
    long id;

    String name;
}

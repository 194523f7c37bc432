package shop;

import jakarta.persistence.*;

@Entity
// ERROR [name-missing]
class Customer {
    @Id
    @Column(name = "id")
    int id;

    // ERROR [name-missing]
    String email;

    @ManyToOne
    // ERROR [name-missing]
    @JoinColumn(nullable = false)
    Customer boss;
}

package shop;

import jakarta.persistence.*;

@Entity
// ERROR [name-empty]
@Table(name = " ", uniqueConstraints = @UniqueConstraint(columnNames = "name"))
class Customer {
    @Id
    int id;

    // ERROR [name-empty]
    @Column(name = "``")
    String name;
}

@Entity
@Table(
        // ERROR [name-empty]
        uniqueConstraints = @UniqueConstraint(columnNames = {}),
        // ERROR [name-empty]
        indexes = @Index(columnList = " ,"))
class Product {
    @Id
    int id;

    String name;
}

package shop;

import jakarta.persistence.*;

@Entity
@Table(
        // ERROR [unknown-column]
        uniqueConstraints = @UniqueConstraint(columnNames = {"email", "boss"}),
        indexes = {
            // ERROR [unknown-column]
            @Index(columnList = "name, phone"),
            // ERROR [unknown-column]
            @Index(columnList = "name nulls last")
        })
class Customer {
    @Id
    int id;

    String name;

    String email;

    @ManyToOne
    // ERROR [unknown-column]
    @JoinColumn(name = "boss_code", referencedColumnName = "code")
    Customer boss;
}

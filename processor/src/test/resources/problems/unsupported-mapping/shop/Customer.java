package shop;

import jakarta.persistence.*;

@Entity
@Table(
        name = "customers",
        // ERROR [unsupported-mapping]
        options = "fillfactor=70",
        // ERROR [unsupported-mapping]
        indexes = @Index(columnList = "email", options = "where email is not null"))
class Customer {
    @Id
    int id;

    // ERROR [refused-by-hibernate]
    @Column(table = "emails")
    String email;

    // ERROR [unsupported-mapping]
    @org.hibernate.annotations.Index(name = "by_name")
    String name;
}

package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    int id;

    // ERROR [refused-by-hibernate]
    @Column(table = "emails")
    String email;

    // ERROR [unsupported-mapping]
    @org.hibernate.annotations.Index(name = "by_name")
    String name;

    // ERROR [unsupported-mapping]
    @org.hibernate.annotations.CompositeType(Object.class)
    @Column(columnDefinition = "text")
    Object money;
}

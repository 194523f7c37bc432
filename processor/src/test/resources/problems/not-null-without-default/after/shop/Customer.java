package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    Long id;

    @Column(nullable = false)
    // ERROR [not-null-without-default]
    String name;

    @Column(nullable = false)
    @org.hibernate.annotations.GeneratedColumn("id * 2")
    // WARNING [column-rewrites-table]
    Long computed;
}

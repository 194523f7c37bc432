package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "customers")
public class Customer {
    @Id
    Long id;

    @Column(nullable = false)
    // WARNING [not-null-on-existing-rows] // WARNING [not-null-scans-table]
    String name;
}

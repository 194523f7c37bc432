package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "customers")
public class Customer extends Stored {
    @Column(nullable = false, length = 80)
    String name;

    @Column(nullable = false, unique = true)
    String email;

    @Embedded
    Address address;
}

package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "customers")
public class Customer extends Stored {
    @Column(nullable = false, length = 200)
    String name;

    @Column(nullable = false, unique = true)
    String email;

    @Column(length = 30)
    String phone;

    @Embedded
    Address address;
}

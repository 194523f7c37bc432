package shop;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "contact")
public class Customer {
    @Id
    Long id;

    String name;

    String phone;

    @Column(table = "contact")
    String email;
}

package shop;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "contact")
// WARNING [column-moved]
public class Customer {
    @Id
    Long id;

    String name;

    @Column(table = "contact")
    String phone;

    @Column(table = "contact")
    String email;
}

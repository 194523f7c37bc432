package shop;

import jakarta.persistence.*;
import java.util.List;

@Entity
@SecondaryTable(name = "contact")
@SecondaryTable(name = "address")
public class Customer {
    @Id
    Long id;

    @Column(table = "contact")
    String email;

    @Column(table = "address")
    String city;

    @ElementCollection
    List<String> tags;
}

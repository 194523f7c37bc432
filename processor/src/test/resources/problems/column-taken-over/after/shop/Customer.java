package shop;

import jakarta.persistence.*;

@Entity
public class Customer {
    @Id
    Long id;

    // WARNING [column-taken-over]
    @Column(name = "landline") String phone;

    @Column(name = "phone")
    String mobile;
}

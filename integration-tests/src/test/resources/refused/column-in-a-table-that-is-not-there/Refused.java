package refused;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    @Column(table = "details")
    String phone;
}

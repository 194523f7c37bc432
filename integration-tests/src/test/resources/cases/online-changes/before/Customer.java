package shop;

import jakarta.persistence.*;

@Entity
@Table(indexes = @Index(name = "customer_old", columnList = "city"))
class Customer {
    @Id
    long id;

    String name;
    String city;
    String email;
}

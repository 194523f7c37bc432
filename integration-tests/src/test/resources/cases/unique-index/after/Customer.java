package shop;

import jakarta.persistence.*;

@Entity
@Table(indexes = @Index(name = "customer_email", columnList = "email", unique = true))
class Customer {
    @Id
    long id;

    String email;
}

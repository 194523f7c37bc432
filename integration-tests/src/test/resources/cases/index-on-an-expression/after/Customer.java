package shop;

import jakarta.persistence.*;

@Entity
@Table(indexes = @Index(name = "customer_email", columnList = "(lower(email))"))
class Customer {
    @Id
    long id;

    String email;
}

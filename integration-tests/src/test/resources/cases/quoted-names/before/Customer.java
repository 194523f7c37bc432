package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "`Good Customers`")
class Customer {
    @Id
    long id;
}

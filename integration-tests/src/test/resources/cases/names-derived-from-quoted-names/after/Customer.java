package shop;

import jakarta.persistence.*;

@Entity
@Table(name = "`Customers`")
class Customer {
    @Id
    @Column(name = "`Nr`")
    long id;
}

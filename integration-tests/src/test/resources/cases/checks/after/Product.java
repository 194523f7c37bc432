package shop;

import jakarta.persistence.*;

@Entity
@Table(check = @CheckConstraint(name = "sane", constraint = "stock < 5000"))
class Product {
    @Id
    long id;

    @Column(nullable = false, check = @CheckConstraint(name = "not_negative", constraint = "stock >= 0"))
    int stock;
}

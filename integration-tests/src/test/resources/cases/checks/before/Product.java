package shop;

import jakarta.persistence.*;

@Entity
@Table(check = @CheckConstraint(name = "sane", constraint = "stock < 1000"))
class Product {
    @Id
    long id;

    int stock;
}

package shop;

import jakarta.persistence.*;

@Entity
class Part {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(name = "product_code", referencedColumnName = "code")
    Product product;
}

package shop;

import jakarta.persistence.*;

@Entity
class Product {
    @Id
    long id;

    int bare;

    @Basic(optional = false)
    Integer required;

    @Column(name = "with_column")
    int annotated;

    final int constant = 1;

    @Column(precision = 6)
    float sixDigits;

    @Column(precision = 10)
    double tenDigits;
}

package shop;

import jakarta.persistence.*;

@Entity
class Product {
    @Id
    int id;

    Boolean sold;

    @Enumerated(EnumType.STRING)
    Size size;

    Size other;
}

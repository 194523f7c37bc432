package shop;

import jakarta.persistence.*;

@Entity
class Product {
    @Id
    int id;

    @Convert(converter = SoldConverter.class)
    Boolean sold;

    Size size;

    Size other;
}

package shop;

import dev.retort.annotations.Default;
import jakarta.persistence.*;

@Entity
class Product {
    @Id
    long id;

    @Default("0")
    int stock;
}

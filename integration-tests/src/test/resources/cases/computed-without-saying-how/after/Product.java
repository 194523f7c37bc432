package shop;

import jakarta.persistence.*;

@Entity
class Product {
    @Id
    long id;

    int amount;

    long twice;
}

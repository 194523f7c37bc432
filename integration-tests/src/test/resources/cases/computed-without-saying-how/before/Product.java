package shop;

import jakarta.persistence.*;

@Entity
class Product {
    @Id
    long id;

    int amount;

    @Column(columnDefinition = "bigint generated always as (amount * 2)")
    long twice;
}

package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.Comment;

@Entity
class Product {
    @Id
    long id;

    int amount;

    @Column(columnDefinition = "bigint generated always as (amount * 2) virtual")
    long twice;

    @Comment("stays")
    @Column(columnDefinition = "bigint generated always as (amount * 3) virtual")
    long kept;
}

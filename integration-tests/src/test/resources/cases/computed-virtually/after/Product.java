package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.Comment;

@Entity
class Product {
    @Id
    long id;

    long amount;

    @Column(columnDefinition = "bigint generated always as (amount * 2) virtual")
    long twice;

    @Comment("stays")
    long kept;
}

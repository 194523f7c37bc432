package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.GeneratedColumn;

@Entity
class Product {
    @Id
    long id;

    long place;

    @GeneratedColumn("place + 1 - 0")
    @Column(name = "shelf_id")
    Integer shelfId;

    @ManyToOne
    @JoinColumn(name = "shelf_id", insertable = false, updatable = false)
    Shelf shelf;
}

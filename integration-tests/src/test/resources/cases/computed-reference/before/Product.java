package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.GeneratedColumn;

@Entity
class Product {
    @Id
    long id;

    int place;

    @GeneratedColumn("place + 1")
    @Column(name = "shelf_id")
    Integer shelfId;

    @ManyToOne
    @JoinColumn(name = "shelf_id", insertable = false, updatable = false)
    Shelf shelf;
}

package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.GeneratedColumn;

@Entity
class Product {
    @Id
    long id;

    @Column(length = 50)
    String name;

    @GeneratedColumn("upper(name)")
    @Column(unique = true, length = 50)
    String code;
}

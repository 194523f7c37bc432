package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(indexes = @Index(name = "by_label", columnList = "label"))
class Product {
    @Id
    long id;

    String name;

    @GeneratedColumn("upper(name)")
    String label;

    @GeneratedColumn("lower(name)")
    String kept;

    @GeneratedColumn("name")
    @Column(length = 20)
    String same;

    int length;
}

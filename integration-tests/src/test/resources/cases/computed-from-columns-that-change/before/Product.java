package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Check(name = "label_is_there", constraints = "length(label) > 0")
@Table(
        indexes = @Index(name = "by_label", columnList = "label"),
        uniqueConstraints = @UniqueConstraint(name = "total_once", columnNames = {"name", "total"}))
class Product {
    @Id
    long id;

    int amount;

    @GeneratedColumn("amount * price")
    int total;

    int price;

    String name;

    String title;

    @GeneratedColumn("upper(name)")
    @Comment("what is on it")
    String label;

    @GeneratedColumn("lower(title)")
    String search;

    @GeneratedColumn("price + 1")
    int dearer;
}

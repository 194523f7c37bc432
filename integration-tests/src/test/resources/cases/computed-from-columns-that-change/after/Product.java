package shop;

import dev.retort.annotations.Dropped;
import dev.retort.annotations.RenamedFrom;
import jakarta.persistence.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Check(name = "label_is_there", constraints = "length(label) > 0")
@Dropped("dearer")
@Table(
        indexes = @Index(name = "by_label", columnList = "label"),
        uniqueConstraints = @UniqueConstraint(name = "total_once", columnNames = {"name", "total"}))
class Product {
    @Id
    long id;

    long amount;

    @GeneratedColumn("amount * price")
    int total;

    int price;

    @Column(length = 300)
    String name;

    @RenamedFrom("title")
    String heading;

    @GeneratedColumn("upper(name)")
    @Comment("what is on it")
    String label;

    @GeneratedColumn("lower(heading)")
    String search;
}

package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.GeneratedColumn;

@Entity
@Table(indexes = @Index(name = "by_label", columnList = "label"))
class Product {
    @Id
    long id;

    String name;

    @GeneratedColumn("trim(name) || code")
    @Column(length = 100)
    String label;

    String kept;

    @GeneratedColumn("name")
    @Column(length = 40)
    String same;

    @GeneratedColumn("char_length(name)")
    int length;

    @GeneratedColumn("upper(code)")
    String added;

    @ColumnDefault("'-'")
    String code;
}

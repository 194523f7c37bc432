package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.Comment;

@Entity
class Product {
    @EmbeddedId
    @Comment("of the key")
    Code code = new Code();

    @Embedded
    @Comment("of the size")
    Size size = new Size();
}

@Embeddable
class Code {
    String text = "x";
    Integer number = 1;
}

@Embeddable
class Size {
    Integer width = 1;

    @Comment("of itself")
    Integer height = 2;

    @Embedded
    @Comment("of what is deeper")
    Depth depth = new Depth();
}

@Embeddable
class Depth {
    @ManyToOne
    Product product;

    Integer value1 = 3;
}

@Entity
class Part {
    @Id
    Long id = 1L;

    @ManyToOne
    @Comment("of the product")
    Product product;

    @ManyToOne
    @Comment("of the other")
    @JoinColumn(name = "other_text", referencedColumnName = "text")
    @JoinColumn(name = "other_number", referencedColumnName = "number")
    Product other;

    @ManyToOne
    @Comment(value = "of its text", on = "third_text")
    Product third;

    @ManyToOne
    @Comment("of what is between")
    @JoinTable(name = "part_product")
    Product fourth;
}

@Entity
class Box {
    @Id
    Long id = 1L;

    @Comment("of the first")
    Frame frame = new Frame("w", 2);
}

/** Its first column is what it declares first. */
@Embeddable
record Frame(String wood, Integer edge) {}

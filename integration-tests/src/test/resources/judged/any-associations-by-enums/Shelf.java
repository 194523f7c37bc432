package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

/** The columns of the keys hold nothing but constants of the enum. */
@Entity
class Shelf {
    @Id
    Long id = 1L;

    @Any
    @AnyDiscriminatorValue(discriminator = "B", entity = Box.class)
    @AnyKeyJavaClass(Color.class)
    @Column(name = "kind")
    @JoinColumn(name = "color_of_box")
    Object box;

    @ManyToAny
    @AnyDiscriminatorValue(discriminator = "B", entity = Box.class)
    @AnyKeyJavaClass(Color.class)
    @Column(name = "kind")
    @JoinTable(name = "boxes", inverseJoinColumns = @JoinColumn(name = "color_of_one"))
    Set<Object> boxes = new HashSet<>();
}

@Entity
class Box {
    @Id
    Color color = Color.GREEN;
}

enum Color {
    RED,
    GREEN
}

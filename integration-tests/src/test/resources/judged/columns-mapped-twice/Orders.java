package shop;

import jakarta.persistence.*;
import java.util.List;

/** The attribute whose name comes first says what a column looks like, wherever it stands. */
@Entity
class Texts {
    @Id
    Long id = 1L;

    @Column(name = "text", length = 20)
    String later = "a";

    @Column(name = "text", insertable = false, updatable = false, length = 77, nullable = false)
    String earlier;

    Texts() {}

    Texts(Long id) {
        this.id = id;
    }
}

@Entity
class PartLast {
    @Id
    Long id = 1L;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "num"))
    Part part = new Part();

    @Column(name = "num", insertable = false, updatable = false, nullable = false)
    Long first;
}

@Entity
class PartFirst {
    @Id
    Long id = 1L;

    @Column(name = "num", insertable = false, updatable = false)
    Long second;

    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "num", nullable = false))
    Part part = new Part();
}

@Entity
class Referring {
    @Id
    Long id = 1L;

    @ManyToOne
    @JoinColumn(name = "text_id", insertable = false, updatable = false)
    Texts second;

    @ManyToOne(optional = false, cascade = CascadeType.PERSIST)
    @JoinColumn(name = "text_id", nullable = false)
    Texts first = new Texts(2L);
}

@Entity
class KeyFirst {
    @Column(name = "code", length = 9, insertable = false, updatable = false)
    String again;

    @Id
    @Column(name = "code", length = 8)
    String code = "a";
}

@MappedSuperclass
abstract class Above {
    @Column(name = "text", length = 7, insertable = false, updatable = false)
    String zero;
}

@Entity
class Below extends Above {
    @Id
    Long id = 1L;

    @Column(name = "text", length = 5)
    String again = "a";
}

@Entity
class Elements {
    @Id
    Long id = 1L;

    @ElementCollection
    List<Element> elements = List.of();
}

@Embeddable
class Element {
    @Column(name = "text", length = 20)
    String later = "a";

    @Column(name = "text", insertable = false, updatable = false, length = 77, nullable = false)
    String earlier;
}

@Entity
abstract class Animal {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Cat extends Animal {
    @Column(name = "name", length = 11)
    String zero = "a";
}

@Entity
class Dog extends Animal {
    @Column(name = "name", length = 11)
    String again = "b";
}

@Embeddable
class Part {
    @Column(nullable = false)
    Long number = 1L;
}

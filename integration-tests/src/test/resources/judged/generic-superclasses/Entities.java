package generics;

import jakarta.persistence.*;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.*;

@Entity
class Staff extends Assigned<String> implements Labelled {
    String name;

    @Override
    public String label() {
        return name;
    }
}

@Entity
class Room extends Assigned<Integer> {
    @ManyToOne
    Staff keeper;
}

@Entity
class Badge extends Assigned<UUID> {
    @ManyToOne
    Room opens;
}

@Entity
class Category extends Node<Category> {
    @Column(unique = true)
    String title;
}

@Entity
class Region extends Node<Region> {
    Double area;

    @Embedded
    Range<Integer> height;
}

@Entity
class Article extends Coded<String, Long> {
    @Embedded
    @AttributeOverride(name = "low", column = @Column(name = "cheapest", precision = 12, scale = 2))
    @AttributeOverride(name = "high", column = @Column(name = "dearest", precision = 12, scale = 2))
    Range<BigDecimal> prices;

    @Embedded
    Reference<Category> category;
}

@Entity
class Season extends Coded<Integer, Long> {
    @ElementCollection
    List<Range<java.time.LocalDate>> parts;

    @ElementCollection
    Map<Integer, Range<Long>> attendance;
}

@Embeddable
class Range<N extends Comparable<? super N>> implements Serializable {
    N low;
    N high;
}

@Embeddable
class Reference<E> {
    @ManyToOne
    @JoinColumn(name = "refers_to")
    E to;

    String why;
}

/** What it belongs to and what it says differ from class to class. */
@MappedSuperclass
abstract class Note<O extends HasId<?>, V extends Serializable> extends Generated<Long> {
    @ManyToOne(optional = false)
    O owner;

    V content;
}

@Entity
class ArticleNote extends Note<Article, String> {}

@Entity
class RoomNote extends Note<Room, byte[]> {}

@Entity
@AssociationOverride(name = "owner", joinColumns = @JoinColumn(name = "season"))
@AttributeOverride(name = "content", column = @Column(name = "stars"))
class SeasonNote extends Note<Season, Short> {}

/** Variables end where the entities begin. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
abstract class Document extends Coded<String, Integer> {
    @ManyToOne
    Staff author;

    @ElementCollection
    Set<Range<Integer>> pages;
}

package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.*;

/** Where each class has a table of its own, a column that it inherits is one column to Hibernate, so that a comment on it is one in all their tables. */
@Entity
class Archive {
    @Id
    Long id = 1L;

    @OneToMany
    @JoinColumn(name = "archive")
    @Comment(value = "where it is kept", on = "archive")
    @Comment(value = "kept under", on = "title")
    @Comment(value = "said by the archive", on = "early")
    List<Book> books = new ArrayList<>();

    @OneToMany
    @JoinColumn(name = "place")
    @Comment(value = "of all that is kept", on = "place")
    List<Work> works = new ArrayList<>();

    @OneToMany(mappedBy = "lent")
    @Comment(value = "where it is lent from", on = "lent_id")
    List<Disc> discs = new ArrayList<>();
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Work {
    @Id
    Long id;

    String title;

    String maker;

    @Comment("said of itself")
    String early;

    @Comment("said of itself")
    String late;

    @ManyToOne
    Archive lent;

    @OneToMany
    @JoinColumn(name = "work")
    @Comment(value = "what it is the volume of", on = "work")
    @Comment(value = "said of volumes", on = "title")
    List<Book> volumes = new ArrayList<>();
}

@Entity
class Book extends Work {
    String binding;

    {
        id = 2L;
    }
}

@Entity
class Atlas extends Book {
    {
        id = 3L;
    }
}

@Entity
class Disc extends Work {
    {
        id = 4L;
    }
}

@Entity
class Workshop {
    @Id
    Long id = 1L;

    @OneToMany
    @JoinColumn(name = "workshop")
    @Comment(value = "who repairs it", on = "maker")
    @Comment(value = "said by the workshop", on = "late")
    @Comment(value = "of an atlas, but said of all books", on = "binding")
    List<Atlas> atlases = new ArrayList<>();
}

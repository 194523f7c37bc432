package shop;

import jakarta.persistence.*;
import java.util.*;
import org.hibernate.annotations.ColumnDefault;

@Entity
class Sale {
    @Id
    Long id = 1L;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "defined", columnDefinition = "integer")
    Sale defined;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "with_default", columnDefinition = "bigint default 1")
    Sale withDefault;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(columnDefinition = "integer default 1")
    Sale withoutName;

    @ManyToOne(fetch = FetchType.LAZY)
    @ColumnDefault("1")
    Sale byDefault;

    /** Each of its columns gets the value. */
    @ManyToOne(fetch = FetchType.LAZY)
    @ColumnDefault("1")
    Shelf byDefaults;

    @OneToMany
    @JoinColumn(name = "part_of", columnDefinition = "bigint default null")
    List<Sale> parts = new ArrayList<>();

    @ManyToMany
    @JoinTable(
            name = "related",
            joinColumns = @JoinColumn(name = "one", columnDefinition = "integer"),
            inverseJoinColumns = @JoinColumn(name = "other", columnDefinition = "bigint default 1"))
    List<Sale> related = new ArrayList<>();

    @ElementCollection
    @CollectionTable(joinColumns = @JoinColumn(name = "of", columnDefinition = "integer"))
    List<String> words = new ArrayList<>(List.of("a"));
}

@Entity
class Shelf {
    @EmbeddedId
    Place place = new Place();
}

@Embeddable
class Place implements java.io.Serializable {
    int hall = 1;
    int line = 1;

    @Override
    public boolean equals(Object other) {
        return other instanceof Place place && place.hall == hall && place.line == line;
    }

    @Override
    public int hashCode() {
        return hall + line;
    }
}

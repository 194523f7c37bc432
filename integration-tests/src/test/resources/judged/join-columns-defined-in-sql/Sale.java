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

package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

/** That there shall be no foreign key Hibernate reads of an only column, or of all together. */
@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(
        name = "place_note",
        pkJoinColumns = {
            @PrimaryKeyJoinColumn(
                    name = "note_line",
                    referencedColumnName = "line",
                    foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)),
            @PrimaryKeyJoinColumn(
                    name = "note_shelf",
                    referencedColumnName = "shelf",
                    foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        })
class Place {
    @EmbeddedId
    Spot spot = new Spot();

    Place() {
        spot.line = getClass().getSimpleName().length();
    }

    @Column(table = "place_note")
    String note = "n";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(
            name = "next_line",
            referencedColumnName = "line",
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @JoinColumn(
            name = "next_shelf",
            referencedColumnName = "shelf",
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Place next;

    @OneToMany
    @JoinColumn(
            name = "under_line",
            referencedColumnName = "line",
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @JoinColumn(
            name = "under_shelf",
            referencedColumnName = "shelf",
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Place> above = new HashSet<>();

    @OneToMany
    @JoinColumns(
            value = {
                @JoinColumn(name = "left_line", referencedColumnName = "line"),
                @JoinColumn(name = "left_shelf", referencedColumnName = "shelf")
            },
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Set<Place> right = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "ways",
            joinColumns = {
                @JoinColumn(
                        name = "from_line",
                        referencedColumnName = "line",
                        foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)),
                @JoinColumn(name = "from_shelf", referencedColumnName = "shelf")
            },
            inverseJoinColumns = {
                @JoinColumn(
                        name = "to_line",
                        referencedColumnName = "line",
                        foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)),
                @JoinColumn(
                        name = "to_shelf",
                        referencedColumnName = "shelf",
                        foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
            })
    Set<Place> ways = new HashSet<>();

    @ManyToMany
    @JoinTable(
            name = "detours",
            foreignKey = @ForeignKey(name = "from_of_detour"),
            joinColumns = {
                @JoinColumn(
                        name = "from_line",
                        referencedColumnName = "line",
                        foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)),
                @JoinColumn(name = "from_shelf", referencedColumnName = "shelf")
            })
    Set<Place> detours = new HashSet<>();

    @ElementCollection
    @CollectionTable(
            name = "signs",
            joinColumns = {
                @JoinColumn(
                        name = "at_line",
                        referencedColumnName = "line",
                        foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)),
                @JoinColumn(name = "at_shelf", referencedColumnName = "shelf")
            })
    Set<String> signs = new HashSet<>();

    @ElementCollection
    @MapKeyJoinColumn(
            name = "to_line",
            referencedColumnName = "line",
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @MapKeyJoinColumn(
            name = "to_shelf",
            referencedColumnName = "shelf",
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Map<Place, Integer> distances = new HashMap<>();
}

@Entity
@PrimaryKeyJoinColumn(
        name = "place_line",
        referencedColumnName = "line",
        foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
@PrimaryKeyJoinColumn(
        name = "place_shelf",
        referencedColumnName = "shelf",
        foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
class Reserved extends Place {}

@Embeddable
class Spot implements Serializable {
    int line;

    @Column(length = 10)
    String shelf = "a";

    @Override
    public boolean equals(Object other) {
        return other instanceof Spot that && line == that.line && shelf.equals(that.shelf);
    }

    @Override
    public int hashCode() {
        return line;
    }
}

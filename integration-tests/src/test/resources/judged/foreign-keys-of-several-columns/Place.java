package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
@SecondaryTable(
        name = "place_note",
        pkJoinColumns = {
            @PrimaryKeyJoinColumn(name = "shelf_of", referencedColumnName = "shelf"),
            @PrimaryKeyJoinColumn(name = "row_of", referencedColumnName = "line")
        },
        foreignKey = @ForeignKey(name = "note_of_place"))
class Place {
    @EmbeddedId
    Key id = new Key();

    Place() {
        id.line = getClass().getSimpleName().length();
    }

    @Column(table = "place_note")
    String note = "n";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumns(
            value = {
                @JoinColumn(name = "near_shelf", referencedColumnName = "shelf"),
                @JoinColumn(name = "near_line", referencedColumnName = "line")
            },
            foreignKey = @ForeignKey(name = "near"))
    Place near;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumns(
            value = {
                @JoinColumn(name = "far_shelf", referencedColumnName = "shelf"),
                @JoinColumn(name = "far_line", referencedColumnName = "line")
            },
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Place far;

    @ElementCollection
    @CollectionTable(name = "distances")
    @MapKeyJoinColumns(
            value = {
                @MapKeyJoinColumn(name = "to_shelf", referencedColumnName = "shelf"),
                @MapKeyJoinColumn(name = "to_line", referencedColumnName = "line")
            },
            foreignKey = @ForeignKey(name = "distance_to"))
    Map<Place, Integer> distances = new HashMap<>();

    @Embedded
    @AssociationOverride(
            name = "place",
            joinColumns = {
                @JoinColumn(name = "in_shelf", referencedColumnName = "shelf"),
                @JoinColumn(name = "in_line", referencedColumnName = "line")
            },
            foreignKey = @ForeignKey(name = "in_place"))
    Box box;

    @Embeddable
    static class Box {
        @ManyToOne(fetch = FetchType.LAZY)
        Place place;
    }

    @Embeddable
    static class Key implements Serializable {
        @Column(length = 10)
        String shelf = "a";

        int line;

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.line == line && key.shelf.equals(shelf);
        }

        @Override
        public int hashCode() {
            return line;
        }
    }
}

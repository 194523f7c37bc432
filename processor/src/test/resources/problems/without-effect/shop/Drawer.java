package shop;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(Drawer.Place.class)
class Drawer {
    @Id
    int line;

    @Id
    int shelf;

    @ManyToOne
    @JoinColumn(
            name = "above_line",
            referencedColumnName = "line",
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    @JoinColumn(name = "above_shelf", referencedColumnName = "shelf")
    // WARNING [without-effect]
    Drawer above;

    @ManyToOne
    @JoinColumns(
            value = {
                @JoinColumn(name = "below_line", referencedColumnName = "line"),
                @JoinColumn(name = "below_shelf", referencedColumnName = "shelf")
            },
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Drawer below;

    @Embedded
    @AssociationOverride(
            name = "drawer",
            joinColumns = {
                // WARNING [without-effect]
                @JoinColumn(name = "key_line", referencedColumnName = "line", foreignKey = @ForeignKey(name = "key_of")),
                @JoinColumn(name = "key_shelf", referencedColumnName = "shelf")
            })
    Key key;

    @Embeddable
    static class Key {
        @ManyToOne
        @JoinColumns(
                value = {
                    @JoinColumn(name = "drawer_line", referencedColumnName = "line"),
                    @JoinColumn(name = "drawer_shelf", referencedColumnName = "shelf")
                },
                foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Drawer drawer;
    }

    static class Place implements Serializable {
        int line;
        int shelf;

        @Override
        public boolean equals(Object other) {
            return other instanceof Place that && line == that.line && shelf == that.shelf;
        }

        @Override
        public int hashCode() {
            return line;
        }
    }
}

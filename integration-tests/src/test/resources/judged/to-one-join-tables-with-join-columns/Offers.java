package shop;

import jakarta.persistence.*;
import java.io.Serializable;

/** The columns said at the attribute are those in the table between. */
@Entity
class Offer {
    @Id
    @GeneratedValue
    Long id;

    @ManyToOne
    @JoinTable(name = "offer_follows", uniqueConstraints = @UniqueConstraint(columnNames = "previous"))
    @JoinColumn(name = "previous")
    Offer follows;

    @ManyToOne(cascade = CascadeType.ALL)
    @JoinTable(name = "offer_shelf", inverseJoinColumns = @JoinColumn(name = "passed_over"))
    @JoinColumn(name = "shelf", nullable = false, unique = true)
    Shelf shelf = new Shelf();

    @OneToOne
    @JoinTable(name = "offer_answer")
    @JoinColumn(
            name = "answer",
            columnDefinition = "bigint default 5",
            foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Offer answer;

    @ManyToOne
    @JoinTable(name = "offer_copy", inverseJoinColumns = @JoinColumn(name = "passed_over"))
    @JoinColumn(foreignKey = @ForeignKey(name = "copy_of"))
    Offer copy;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinTable(name = "offer_place")
    @JoinColumn(name = "place_line", referencedColumnName = "line")
    @JoinColumn(name = "place_row", referencedColumnName = "row_in_line")
    Place place;

    @Embedded
    Origin origin;
}

@Embeddable
class Origin {
    @ManyToOne
    @JoinTable(name = "offer_origin")
    @JoinColumn(name = "origin")
    Offer from;
}

@Entity
class Shelf {
    @Id
    @GeneratedValue
    Long id;
}

@Entity
class Place {
    @EmbeddedId
    Spot spot = new Spot();
}

@Embeddable
class Spot implements Serializable {
    int line;

    @Column(name = "row_in_line")
    int row;

    @Override
    public boolean equals(Object other) {
        return other instanceof Spot that && line == that.line && row == that.row;
    }

    @Override
    public int hashCode() {
        return line;
    }
}

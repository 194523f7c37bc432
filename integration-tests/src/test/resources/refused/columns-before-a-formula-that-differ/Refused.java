package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinFormula;

@Entity
class Refused {
    @Id
    Long id;

    @ManyToOne
    @JoinColumnOrFormula(column = @JoinColumn(name = "x", referencedColumnName = "a", insertable = false))
    @JoinColumnOrFormula(column = @JoinColumn(name = "y", referencedColumnName = "c"))
    @JoinColumnOrFormula(formula = @JoinFormula(value = "7", referencedColumnName = "b"))
    Point point;
}

@Entity
class Point {
    @EmbeddedId
    Place place;
}

@Embeddable
class Place implements Serializable {
    Integer a;
    Integer b;
    Integer c;

    @Override
    public boolean equals(Object other) {
        return other == this;
    }

    @Override
    public int hashCode() {
        return 1;
    }
}

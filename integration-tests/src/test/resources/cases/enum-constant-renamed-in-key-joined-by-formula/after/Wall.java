package shop;

import jakarta.persistence.*;
import java.io.Serializable;
import org.hibernate.annotations.JoinColumnOrFormula;
import org.hibernate.annotations.JoinFormula;

@Embeddable
class Shade implements Serializable {
    @Enumerated(EnumType.STRING)
    Color color;

    int depth;
}

@Entity
class Paint implements Serializable {
    @EmbeddedId
    Shade shade;
}

@Entity
class Wall {
    @Id
    long id;

    @ManyToOne
    @JoinColumnOrFormula(column = @JoinColumn(name = "paint_color", referencedColumnName = "color"))
    @JoinColumnOrFormula(formula = @JoinFormula(value = "7", referencedColumnName = "depth"))
    Paint paint;
}

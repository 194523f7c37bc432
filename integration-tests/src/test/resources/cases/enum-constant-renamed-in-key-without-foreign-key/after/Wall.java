package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;

@Entity
class Paint {
    @Id
    @Enumerated(EnumType.STRING)
    Color color;
}

@Entity
class Wall {
    @Id
    long id;

    @ManyToOne
    @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    Paint paint;

    @ManyToOne
    Cover cover;

    @ManyToOne
    @NotFound(action = NotFoundAction.IGNORE)
    Paint once;
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Cover {
    @Id
    @Enumerated(EnumType.STRING)
    Color color;
}

@Entity
class Foil extends Cover {}
